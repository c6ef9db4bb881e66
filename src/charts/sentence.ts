import type { ChartData } from '../model/chart.ts';
import { periodLabel, periodName } from '../model/period.ts';
import { percentChange } from '../model/transform.ts';
import { unbroken } from '../model/unbroken.ts';
import type { View } from '../model/view.ts';
import { shownCited } from './cited.ts';
import { citedFinding } from './cited-sentence.ts';
import { numeral } from './numeral.ts';
import { shownPoints } from './shown.ts';
import type { ShownPoint, ShownSeries } from './shown.ts';
import { inPeriod, rangedText, unitText } from './words.ts';

export { citedSentences } from './cited-sentence.ts';

/** How long a sentence may get before it tells less of each further series. */
const wanted = 300;

/**
 * A view in plain sentences with its numbers: how each series shown moved, then what articles cite
 * of it beside what the values give. Alternative text, caption and description are all this.
 */
export function viewSentence(data: ChartData, view: View): string {
  const all = shownPoints(data, view);
  const shown = all.filter(({ points }) => points.length > 0);
  if (shown.length === 0) return emptySentence(data, view);
  const found = shownCited(data, view, shown).map((figure) => citedFinding(figure));
  const tellings = [
    shown.map((series) => moved(series, nameOf(series, shown))),
    shown.map((series, i) => (i === 0 ? moved : briefly)(series, nameOf(series, shown))),
    shown.map((series, i) =>
      i === 0
        ? moved(series, nameOf(series, shown))
        : stood(series, nameOf(series, shown), shown[0]!),
    ),
  ].map((parts) => [`${lead(data, shown)}${parts.join('; ')}.`, ...found].join(' '));
  return tellings.find((text) => text.length <= wanted) ?? tellings.at(-1)!;
}

/** The same for a line of a page: percent signs stay with their numbers. */
export function lineSentence(data: ChartData, view: View): string {
  return unbroken(viewSentence(data, view));
}

function emptySentence({ chart }: ChartData, view: View): string {
  const until = view.asof === null ? '' : ` as known on ${view.asof}`;
  return `${chart.title}: no value falls in this view${until}.`;
}

function nameOf(series: ShownSeries, shown: readonly ShownSeries[]): string {
  const name = shown.length === 1 ? series.series.title : series.label;
  return series.transform === 'change' ? `${name}, change on a year before:` : name;
}

function lead({ chart }: ChartData, shown: readonly ShownSeries[]): string {
  const bases = [...new Set(shown.flatMap(({ base }) => base ?? []))];
  const index = bases.length === 1 ? `with ${periodName(bases[0]!)} as 100` : 'first value as 100';
  const name = shown.length > 1 ? `${chart.title}` : '';
  const parts = [name, bases.length > 0 ? index : ''].filter(Boolean).join(', ');
  const text = parts && `${parts}: `;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** First, highest and last. */
function moved(shown: ShownSeries, name: string): string {
  const { points, transform } = shown;
  const [first, last] = [points[0]!, points.at(-1)!];
  if (points.length === 1) return one(shown, name);
  if (transform === 'change') return changes(shown, name);
  const top = points.reduce((best, point) => (point.value > best.value ? point : best));
  if (top === first || points.length === 2) return fromTo(shown, name);
  const peak = `${top.period === shown.record ? 'a record' : 'a high of'} ${said(shown, top)}`;
  const rise = `${name} rose from ${withUnit(shown, first)} ${inPeriod(first.period)} to ${peak} in ${periodLabel(top.period)}`;
  return top === last ? rise : `${rise} and ${after(shown, top, last)}`;
}

/** First and last only. */
function briefly(shown: ShownSeries, name: string): string {
  if (shown.transform === 'change') return stood(shown, name, null);
  return shown.points.length === 1 ? one(shown, name) : fromTo(shown, name);
}

function fromTo(shown: ShownSeries, name: string): string {
  const [first, last] = [shown.points[0]!, shown.points.at(-1)!];
  const gain = last.value - first.value;
  const verb = gain > 0 ? 'rose' : gain < 0 ? 'fell' : 'stood';
  const record = verb === 'rose' && last.period === shown.record ? 'a record ' : '';
  return `${name} ${verb} from ${withUnit(shown, first)} ${inPeriod(first.period)} to ${record}${said(shown, last)} in ${periodLabel(last.period)}`;
}

/** Last only; the unit is not said again where it is that of the series before. */
function stood(shown: ShownSeries, name: string, before: ShownSeries | null): string {
  const last = { ...shown.points.at(-1)!, low: null, high: null };
  const text = (before?.unit === shown.unit ? said : withUnit)(shown, last);
  return `${name} ${text} in ${periodLabel(last.period)}`;
}

function one(shown: ShownSeries, name: string): string {
  const point = shown.points[0]!;
  const verb = shown.transform === 'change' ? '' : ' was';
  return `${name}${verb} ${withUnit(shown, point)} ${inPeriod(point.period)}`;
}

/** What came after the highest value: a fall in percent, or the level where that is clearer. */
function after(shown: ShownSeries, top: ShownPoint, last: ShownPoint): string {
  const fall = percentChange(last.value, top.value);
  const next = shown.points.indexOf(last) - shown.points.indexOf(top) === 1;
  if (next && fall !== null && fall <= -0.5 && shown.unit !== '%' && shown.transform === 'none')
    return `fell by ${numeral(-fall, 0)} % to ${said(shown, last)} in ${periodLabel(last.period)}`;
  return `was ${said(shown, last)} in ${periodLabel(last.period)}`;
}

/** Yearly changes: the highest, the lowest and the last. */
function changes(shown: ShownSeries, name: string): string {
  const { points } = shown;
  const last = points.at(-1)!;
  const top = points.reduce((best, point) => (point.value > best.value ? point : best));
  const low = points.reduce((best, point) => (point.value < best.value ? point : best));
  const others = [...new Set([top, low])].filter((point) => point !== last);
  const text = (point: ShownPoint) => `${withUnit(shown, point)} in ${periodLabel(point.period)}`;
  const word = (point: ShownPoint) => (point === top ? 'highest' : 'lowest');
  const ends = others.map((point) => `${word(point)} ${text(point)}`).join(', ');
  return `${name} ${ends}; last ${text(last)}`;
}

/** A value with what is uncertain about it: `about 50`, `8.46 (derived)`, `3.89 (3.82–3.90, derived)`. */
function said(shown: ShownSeries, point: ShownPoint): string {
  const text = rangedText(shown, point);
  if (point.status === 'approximate') return `about ${text}`;
  if (point.status === 'published') return text;
  return text.endsWith(')') ? `${text.slice(0, -1)}, derived)` : `${text} (derived)`;
}

function withUnit(shown: ShownSeries, point: ShownPoint): string {
  const bare = rangedText(shown, { ...point, low: null, high: null });
  const about = point.status === 'approximate' ? 'about ' : '';
  const rest = said(shown, point).slice(about.length + bare.length);
  return `${about}${unitText(shown, bare)}${rest}`;
}
