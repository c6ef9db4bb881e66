import type { ChartData } from '../../schema/chart.ts';
import { noBreak } from '../../domain/text/no-break.ts';
import type { View } from '../../domain/series/view.ts';
import { changesSentence } from './changes-sentence.ts';
import { shownCited } from '../data/cited.ts';
import { citedFinding } from './cited-sentence.ts';
import { courseSentence } from './trend-sentence.ts';
import type { Detail } from './trend-sentence.ts';
import { ratesWords } from './printed-rates.ts';
import { shownPoints } from '../data/shown.ts';
import type { ShownSeries } from '../data/shown.ts';
import { capitalised, inPeriod, knownWords, lowered } from './values.ts';

export { citedSentences } from './cited-sentence.ts';

/** How long a sentence may get before it tells less of each series. */
const wanted = 360;

/**
 * A view in plain sentences with its numbers: how each series shown moved, then what articles cite
 * of it beside what the values give. Alternative text, caption and description are all this.
 */
export function viewSentence(data: ChartData, view: View): string {
  const all = shownPoints(data, view);
  const shown = all.filter(({ points }) => points.length > 0);
  if (shown.length === 0) return emptySentence(data, view);
  const rest = [
    ...shownCited(data, view, shown).map((cited) => citedFinding(cited, shown)),
    ratesWords(shown),
    ...all.filter(({ baseless }) => baseless).map(leftOut),
    capitalised(knownWords(view)),
  ].flatMap((text) => (text === '' ? [] : [/[.!?]$/.test(text) ? text : `${text}.`]));
  const tellings = (['full', 'plain', 'brief', 'last'] as const).map((detail) => {
    const parts = shown
      .map((series, i) => told(series, subject(series, shown), ofPlace(detail, i)))
      .map((part) =>
        /brief|last/.test(detail) && shown.length > 1 ? underTitle(part, data) : part,
      );
    return [`${lead(data, shown)}${sayingOnce(parts)}.`, ...rest].join(' ');
  });
  return tellings.find((text) => text.length <= wanted) ?? tellings.at(-1)!;
}

/** The same for a line of a page: days stay with their months. */
export function lineSentence(data: ChartData, view: View): string {
  return noBreak(viewSentence(data, view));
}

/** The first series keeps its peak where only the last movement of the others is told. */
function ofPlace(detail: Detail, place: number): Detail {
  return detail === 'last' && place === 0 ? 'brief' : detail;
}

/** Under a title that speaks of first halves, a year says which. */
function underTitle(part: string, { chart }: ChartData): string {
  if (!/first half/i.test(chart.title)) return part;
  return part.replaceAll(/in the first half of (\d{4})/g, 'in $1');
}

/** Parts of a sentence, in which whose the rates are stands once. */
function sayingOnce(parts: readonly string[]): string {
  const said = new Set<string>();
  return parts.join('; ').replaceAll(/, by [^,;]+ own rate,/g, (whose) => {
    const again = said.has(whose);
    said.add(whose);
    return again ? '' : whose;
  });
}

function emptySentence({ chart }: ChartData, view: View): string {
  return `${[`${chart.title}: no value falls in this view`, knownWords(view)].filter(Boolean).join(', ')}.`;
}

function told(series: ShownSeries, name: string, detail: Detail): string {
  return (series.transform === 'change' ? changesSentence : courseSentence)(series, name, detail);
}

function subject(series: ShownSeries, shown: readonly ShownSeries[]): string {
  return shown.length === 1 ? series.series.title : lowered(series.label);
}

function lead({ chart }: ChartData, shown: readonly ShownSeries[]): string {
  const [first] = shown;
  const index = first?.transform === 'index' ? first.unit : '';
  const text = [shown.length > 1 ? chart.title : '', index].filter(Boolean).join(', ');
  return text === '' ? '' : `${capitalised(text)}: `;
}

function leftOut({ label, base }: ShownSeries): string {
  return `${label} is left out, since it has no value ${base === null ? 'to compare with' : inPeriod(base)}`;
}
