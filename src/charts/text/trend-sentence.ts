import { yearBefore } from '../../domain/series/period.ts';
import { percentChange } from '../../domain/series/transform.ts';
import { possessive } from './change.ts';
import { numeral } from './numeral.ts';
import type { ShownPoint, ShownSeries } from '../data/shown.ts';
import { compilerName, inPeriod, listed, pointText, rangedText, unitText } from './values.ts';

/** How much is told: origins and ranges too, numbers alone, from the peak on, or the last alone. */
export type Detail = 'full' | 'plain' | 'brief' | 'last';

/** How far a value must lie over the lowest before it, in parts of it, to count as a rise again. */
const recovery = 0.1;

/** How a series went: from the first value by its peak and its low to the last. */
export function courseSentence(shown: ShownSeries, name: string, detail: Detail): string {
  const turns = turningPoints(shown);
  const [first, second] = turns;
  if (!second) return `${name} was ${said(shown, first!, detail)} ${inPeriod(first!.period)}`;
  if (detail === 'last') return lastMovement(shown, name, turns);
  if (detail === 'brief' && turns.length > 2 && turns[1]!.value > first!.value)
    return lately(shown, name, turns);
  const start = `from ${said(shown, first!, detail)} ${inPeriod(first!.period)}`;
  const begun = `${name} ${moving(shown, first!, second)} ${start} to ${reached(shown, second, turns, detail)}`;
  const rest = turns.slice(2).map((point, i) => {
    const before = turns[i + 1]!;
    const again = i > 0 && point.value > before.value ? 'rose again' : null;
    const verb = again ?? moving(shown, before, point);
    return `${i > 0 ? 'and' : 'then'} ${verb} to ${reached(shown, point, turns, detail)}`;
  });
  return [begun, ...rest].join(', ').replace(', and rose', ' and rose');
}

/**
 * The first value, the highest, the lowest after it and the last, each once. The lowest counts only
 * where the series rose again from it; a series that ends at its highest may have fallen below its
 * first value on the way.
 */
function turningPoints({ points }: ShownSeries): readonly ShownPoint[] {
  const [first, last] = [points[0]!, points.at(-1)!];
  const top = points.reduce((best, point) => (point.value > best.value ? point : best));
  if (top === last) {
    const between = points.slice(1, -1).filter(({ value }) => value < first.value);
    const lowest = between.toSorted((a, b) => a.value - b.value).slice(0, 1);
    return [...new Set([first, ...lowest, last])];
  }
  const after = points.slice(points.indexOf(top) + 1);
  const low = after.reduce((best, point) => (point.value < best.value ? point : best), last);
  const rose = last.value > low.value * (1 + recovery);
  return [...new Set([first, top, ...(rose ? [low] : []), last])];
}

/** Only how it came to its last value: `… fell by 10.4%, …, to US$ 103.3 bn in 2025`. */
function lastMovement(shown: ShownSeries, name: string, turns: readonly ShownPoint[]): string {
  const [before, last] = [turns.at(-2)!, turns.at(-1)!];
  const value = said(shown, last, 'plain');
  return `${name} ${moving(shown, before, last)} to ${value} ${inPeriod(last.period)}`;
}

/** All but the way to the peak: `… peaked at US$ 115.5 bn in 2024 and fell by 10.4%, …, to …`. */
function lately(shown: ShownSeries, name: string, turns: readonly ShownPoint[]): string {
  const peak = turns.at(1)!;
  const peaked = `${name} peaked at ${said(shown, peak, 'plain')} ${inPeriod(peak.period)}`;
  const rest = turns.slice(2).map((point, i) => {
    const verb = i > 0 ? 'rose again' : moving(shown, turns[i + 1]!, point);
    return `${verb} to ${said(shown, point, 'plain', 'again')} ${inPeriod(point.period)}`;
  });
  return listed([peaked, ...rest]);
}

/** A verb, with the rate where the two values are a year apart: as printed, else computed. */
function moving(shown: ShownSeries, before: ShownPoint, now: ShownPoint): string {
  const { value } = before;
  if (now.value === value) return 'stayed';
  const verb = now.value > value ? 'rose' : 'fell';
  const rate =
    shown.transform === 'none' && shown.unit !== '%' && yearBefore(now.period) === before.period;
  if (!rate) return verb;
  if (now.change !== null)
    return `${verb} by ${numeral(Math.abs(now.change), 1)}%, by ${possessive(compilerName(shown.series))} own rate,`;
  const percent = Math.abs(percentChange(now.value, value) ?? 0);
  const about = [before, now].some(
    ({ low, high, status }) => (low ?? high) !== null || status === 'approximate',
  );
  if (percent < 1) return `${verb} by less than 1%`;
  return `${verb} by ${about ? 'about ' : ''}${numeral(percent, 0)}%`;
}

function reached(
  shown: ShownSeries,
  point: ShownPoint,
  turns: readonly ShownPoint[],
  detail: Detail,
): string {
  const place = turns.indexOf(point);
  const fell = (turns[place + 1]?.value ?? point.value) < point.value;
  const rose = point.value > (turns[place - 1]?.value ?? point.value);
  const record = shown.series.complete === true && point.period === shown.record;
  const rank = rose && record ? 'a record ' : rose && fell ? 'a peak of ' : '';
  return `${rank}${said(shown, point, detail, 'again')} ${inPeriod(point.period)}`;
}

/**
 * A value with what is uncertain about it: `about half`, `US$ 8.46 bn (derived)`. Money and percent
 * always have their units; others say them the first time.
 */
function said(
  shown: ShownSeries,
  point: ShownPoint,
  detail: Detail,
  mention: 'first' | 'again' = 'first',
): string {
  const bare = pointText(shown, point);
  const money = /[$€£¥]|^%$/.test(shown.unit);
  const text = mention === 'first' || money ? unitText(shown, bare) : bare;
  if (point.status === 'approximate') return text === '50%' ? 'about half' : `about ${text}`;
  if (detail !== 'full' || (shown.transform === 'index' && bare === '100')) return text;
  const range = rangedText(shown, point)
    .slice(bare.length)
    .replace(/^ \(|\)$/g, '')
    .replace('–', ' to ');
  const notes = [point.status === 'derived' ? 'derived' : '', range].filter(Boolean);
  return notes.length === 0 ? text : `${text} (${notes.join(', ')})`;
}
