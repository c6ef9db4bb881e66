import { periodLabel } from '../../domain/text/edtf.ts';
import { around, between } from './boxes.ts';
import type { Box, Label, LabelAnchor } from './boxes.ts';
import type { ShownCited } from '../data/cited.ts';
import type { LegendItem } from './legend.ts';
import { fontSize } from './text-metrics.ts';
import { signed } from '../text/numeral.ts';
import type { XScale, YScale } from './scales.ts';
import type { Mark } from '../scene/scene.ts';
import { diamond } from '../scene/path.ts';
import { role, rounded } from '../scene/scene.ts';

/** A cited value with its place in the drawing, in CSS pixels. */
export type PlottedCited = Readonly<{
  cited: ShownCited;
  x: number;
  y: number;
  from: Readonly<{ x: number; y: number }> | null;
  /** Half the width of a level's rule. */
  reach: number;
  faded: boolean;
}>;

/** Places the cited values of a panel; those whose period has no place are left out. */
export function plotCited(
  values: readonly ShownCited[],
  xScale: XScale,
  yScale: YScale,
): PlottedCited[] {
  return values.flatMap((cited) => {
    const { at, from, series } = cited;
    const x = xScale.x(at.period, series.id);
    const fromX = from && xScale.x(from.period, series.id);
    if (x === null || (from && fromX === null)) return [];
    return [
      {
        cited,
        x,
        y: yScale.y(at.value),
        from: from && { x: fromX!, y: yScale.y(from.value) },
        reach: xScale.bar ? xScale.bar / 2 + 6 : 16,
        faded: cited.faded,
      },
    ];
  });
}

/** The mark of its own that a cited value has: a ring, a rule, or a dashed line to a diamond. */
export function citedMarks({ cited, x, y, from, reach, faded }: PlottedCited): Mark[] {
  const color = cited.mark.theme;
  const called = (name: string) => role('cited', name, faded ? 'faded' : '');
  const rule = (name: string, x1: number, y1: number, x2: number, y2: number): Mark => ({
    kind: 'rule',
    role: called(name),
    color,
    x1: rounded(x1),
    y1: rounded(y1),
    x2: rounded(x2),
    y2: rounded(y2),
  });
  if (cited.mark.kind === 'level') return [rule('level', x - reach, y, x + reach, y)];
  if (cited.mark.kind === 'record') {
    const [cx, cy] = [rounded(x), rounded(y)];
    return [
      { kind: 'dot', role: called('ring'), color, x: cx, y: cy, r: 7, label: '', point: null },
    ];
  }
  const end: Mark = { kind: 'path', role: called('diamond'), color, d: diamond(x, y, 6) };
  return from ? [rule('change', from.x, from.y, x, y), end] : [end];
}

/** Words about a cited value: what the article says, or the rate that the compiler printed. */
export type CitedWords = Readonly<{ plotted: PlottedCited; says: 'article' | 'compiler' }>;

/** All words about cited values, the printed rates first. */
export function citedWords(plotted: readonly PlottedCited[]): CitedWords[] {
  const rated = plotted.filter(({ cited }) => cited.official !== null);
  return [
    ...rated.map((plotted) => ({ plotted, says: 'compiler' }) as const),
    ...plotted.map((plotted) => ({ plotted, says: 'article' }) as const),
  ];
}

/** Whether two are the same words about the same cited, wherever they stand. */
export function sameWords(a: CitedWords, b: CitedWords): boolean {
  return a.says === b.says && a.plotted.cited.mark === b.plotted.cited.mark;
}

/** Where words about a cited value may stand, nearest first. */
export function citedLabel(words: CitedWords): Label {
  const { x, y, from } = words.plotted;
  return {
    text: citedText(words),
    role: citedRole(words),
    color: citedColor(words),
    size: fontSize.small,
    anchors: [...around(x, y, [14, 24, 38, 54, 70]), ...(from ? alongside(from, { x, y }) : [])],
  };
}

/** Words about a cited value in the legend, for where they have no room beside it. */
export function citedLegendItem(words: CitedWords): LegendItem {
  const { cited, faded } = words.plotted;
  const variant = faded ? 'faded' : '';
  const sign = words.says === 'compiler' ? 'rate' : cited.mark.kind;
  return { sign, variant, color: citedColor(words), text: legendText(words) };
}

/** What no other words may cover. */
export function citedBox({ x, y, cited, reach }: PlottedCited): Box {
  const [wide, high] = cited.mark.kind === 'level' ? [reach, 3] : [8, 8];
  return { left: x - wide, right: x + wide, top: y - high, bottom: y + high };
}

function citedText({ says, plotted: { cited } }: CitedWords): string {
  const { words, mark, official } = cited;
  if (says === 'article' || !official) return `${mark.articleLabel}: ${words}`;
  return `${signed(official.percent, 1)}% (${official.by})`;
}

/** In the key, apart from its mark, a rate says when it was. */
function legendText(words: CitedWords): string {
  const { at } = words.plotted.cited;
  const text = citedText(words);
  return words.says === 'compiler' ? `${periodLabel(at.period)}: ${text}` : text;
}

function citedColor({ says, plotted: { cited } }: CitedWords): string {
  return says === 'compiler' ? cited.series.color : cited.mark.theme;
}

function citedRole({ says, plotted: { faded } }: CitedWords): string {
  return role('cited-label', says === 'compiler' ? 'rate' : '', faded ? 'faded' : '');
}

function alongside(a: { x: number; y: number }, b: { x: number; y: number }): LabelAnchor[] {
  const at = between(a, b);
  return [0.5, 0.3, 0.7].flatMap((share) => around(at(share).x, at(share).y, [10, 22]));
}
