import { periodLabel } from '../../domain/series/period.ts';
import type { View } from '../../domain/series/view.ts';
import { between } from './boxes.ts';
import type { Box, Label, Place } from './boxes.ts';
import { citedForward } from '../data/cited.ts';
import type { ShownCited } from '../data/cited.ts';
import type { KeyItem } from './legend.ts';
import { lettering } from './text-metrics.ts';
import { signed } from '../text/numeral.ts';
import type { XScale, YScale } from './scales.ts';
import type { Mark } from '../scene/scene.ts';
import { diamond } from '../scene/path.ts';
import { role, rounded } from '../scene/scene.ts';

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
  across: XScale,
  up: YScale,
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

/** Words about a cited figure: what the article says, or the rate that the compiler printed. */
export type CitedWords = Readonly<{ spot: CitedSpot; says: 'article' | 'compiler' }>;

/** All words about cited figures, the printed rates first. */
export function citedWords(spots: readonly CitedSpot[]): CitedWords[] {
  const rated = spots.filter(({ figure }) => figure.official !== null);
  return [
    ...rated.map((spot) => ({ spot, says: 'compiler' }) as const),
    ...spots.map((spot) => ({ spot, says: 'article' }) as const),
  ];
}

/** Whether two are the same words about the same figure, wherever they stand. */
export function sameWords(a: CitedWords, b: CitedWords): boolean {
  return a.says === b.says && a.spot.figure.mark === b.spot.figure.mark;
}

/** Where words about a cited figure may stand, nearest first. */
export function citedLabel(words: CitedWords): Label {
  const { x, y, from } = words.spot;
  return {
    text: citedText(words),
    role: citedRole(words),
    tone: citedTone(words),
    size: lettering.small,
    places: [...around(x, y, [14, 24, 38, 54, 70]), ...(from ? alongside(from, { x, y }) : [])],
  };
}

/** Words about a cited figure in the key, for where they have no room beside it. */
export function citedKey(words: CitedWords): KeyItem {
  const { figure, faded } = words.spot;
  const manner = faded ? 'faded' : '';
  const sign = words.says === 'compiler' ? 'rate' : figure.mark.kind;
  return { sign, manner, tone: citedTone(words), text: keyText(words) };
}

/** What no other words may cover. */
export function citedBox({ x, y, figure, reach }: CitedSpot): Box {
  const [wide, high] = figure.mark.kind === 'level' ? [reach, 3] : [8, 8];
  return { left: x - wide, right: x + wide, top: y - high, bottom: y + high };
}

function citedText({ says, spot: { figure } }: CitedWords): string {
  const { words, mark, official } = figure;
  if (says === 'article' || !official) return `${mark.articleLabel}: ${words}`;
  return `${signed(official.percent, 1)}% (${official.by})`;
}

/** In the key, apart from its mark, a rate says when it was. */
function keyText(words: CitedWords): string {
  const { at } = words.spot.figure;
  const text = citedText(words);
  return words.says === 'compiler' ? `${periodLabel(at.period)}: ${text}` : text;
}

function citedTone({ says, spot: { figure } }: CitedWords): string {
  return says === 'compiler' ? figure.series.tone : figure.mark.theme;
}

function citedRole({ says, spot: { faded } }: CitedWords): string {
  return role('cited-label', says === 'compiler' ? 'rate' : '', faded ? 'faded' : '');
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
  const at = between(a, b);
  return [0.5, 0.3, 0.7].flatMap((share) => around(at(share).x, at(share).y, [10, 22]));
}
