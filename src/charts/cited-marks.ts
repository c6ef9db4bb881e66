import type { View } from '../model/view.ts';
import type { Box, Label, Place } from './boxes.ts';
import { citedForward } from './cited.ts';
import type { ShownCited } from './cited.ts';
import { diamond, role } from './key.ts';
import type { KeyItem } from './key.ts';
import { lettering } from './lettering.ts';
import type { Across, Up } from './scales.ts';
import type { Mark } from './scene.ts';
import { rounded } from './scene.ts';

/** A cited figure with its place in the drawing, in CSS pixels. */
export type CitedSpot = Readonly<{
  figure: ShownCited;
  x: number;
  y: number;
  from: Readonly<{ x: number; y: number }> | null;
  /** Half the width of a level's rule. */
  reach: number;
  faded: boolean;
}>;

/** Places the cited figures of a panel; those whose period has no place are left out. */
export function citedSpots(
  cited: readonly ShownCited[],
  view: View,
  across: Across,
  up: Up,
): CitedSpot[] {
  return cited.flatMap((figure) => {
    const { at, from, series } = figure;
    const x = across.x(at.period, series.id);
    const fromX = from && across.x(from.period, series.id);
    if (x === null || (from && fromX === null)) return [];
    return [
      {
        figure,
        x,
        y: up.y(at.value),
        from: from && { x: fromX!, y: up.y(from.value) },
        reach: across.bar ? across.bar / 2 + 6 : 16,
        faded: !citedForward(figure, view),
      },
    ];
  });
}

/** The mark of its own that a cited figure has: a ring, a rule, or a dashed line to a diamond. */
export function citedMarks({ figure, x, y, from, reach, faded }: CitedSpot): Mark[] {
  const tone = figure.mark.theme;
  const called = (name: string) => role('cited', name, faded ? 'faded' : '');
  const rule = (name: string, x1: number, y1: number, x2: number, y2: number): Mark => ({
    kind: 'rule',
    role: called(name),
    tone,
    x1: rounded(x1),
    y1: rounded(y1),
    x2: rounded(x2),
    y2: rounded(y2),
  });
  if (figure.mark.kind === 'level') return [rule('level', x - reach, y, x + reach, y)];
  if (figure.mark.kind === 'record') {
    const [cx, cy] = [rounded(x), rounded(y)];
    return [
      { kind: 'dot', role: called('ring'), tone, x: cx, y: cy, r: 7, label: '', point: null },
    ];
  }
  const end: Mark = { kind: 'path', role: called('diamond'), tone, d: diamond(x, y, 6) };
  return from ? [rule('change', from.x, from.y, x, y), end] : [end];
}

/** Where a cited figure's own words may stand, nearest first. */
export function citedLabel({ figure, x, y, from, faded }: CitedSpot): Label {
  return {
    text: citedText(figure),
    role: role('cited-label', faded ? 'faded' : ''),
    tone: figure.mark.theme,
    size: lettering.small,
    places: [...around(x, y, [14, 24, 38, 54]), ...(from ? alongside(from, { x, y }) : [])],
  };
}

/** A cited figure in the key, for where its words have no room beside it. */
export function citedKey({ figure, faded }: CitedSpot): KeyItem {
  const manner = faded ? 'faded' : '';
  return { sign: figure.mark.kind, manner, tone: figure.mark.theme, text: citedText(figure) };
}

/** What no other words may cover. */
export function citedBox({ x, y, figure, reach }: CitedSpot): Box {
  const [wide, high] = figure.mark.kind === 'level' ? [reach, 3] : [8, 8];
  return { left: x - wide, right: x + wide, top: y - high, bottom: y + high };
}

function citedText({ words, mark }: ShownCited): string {
  return `${words} — ${mark.articleLabel}`;
}

/** Places above, below and beside a point, at growing distances. */
export function around(x: number, y: number, distances: readonly number[]): Place[] {
  return distances.flatMap((d): Place[] => [
    { x, y: y - d, anchor: 'middle' },
    { x: x + 10, y: y - d, anchor: 'end' },
    { x: x - 10, y: y - d, anchor: 'start' },
    { x, y: y + d + 8, anchor: 'middle' },
    { x: x + 10, y: y + d + 8, anchor: 'end' },
    { x: x - 10, y: y + d + 8, anchor: 'start' },
    { x: x - d, y: y + 4, anchor: 'end' },
    { x: x + d, y: y + 4, anchor: 'start' },
  ]);
}

function alongside(a: { x: number; y: number }, b: { x: number; y: number }): Place[] {
  return [0.5, 0.3, 0.7].flatMap((share) =>
    around(a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share, [10, 22]),
  );
}
