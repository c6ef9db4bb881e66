import type { ChartData } from '../../schema/chart.ts';
import type { View } from '../../domain/series/view.ts';
import { plainNumber } from './csv.ts';
import { viewSentence } from '../text/sentence.ts';
import { shownPoints, shownUnit } from '../data/shown.ts';

/** What goes with the values of a view and is not in its data. */
export type Beside = Readonly<{
  /** The live and the exact address of the view; absolute. */
  link: string;
  exact: string;
  /** Publishers by id of source. */
  publishers: Readonly<Record<string, string>>;
  /** The day it was made. */
  made: string;
}>;

/** A view as plain data for a JSON file: what it asks, what it shows, from whom. */
export function viewRecord(data: ChartData, view: View, beside: Beside): object {
  const { chart } = data;
  const shown = shownPoints(data, view);
  const used = [...new Set(shown.flatMap(({ points }) => points.map(({ source }) => source)))];
  return {
    chart: chart.slug,
    title: chart.title,
    question: chart.question,
    link: beside.link,
    exact: beside.exact,
    made: beside.made,
    asof: view.asof,
    unit: shownUnit(data, view).label,
    sentence: viewSentence(data, view),
    series: shown.map((series) => ({
      id: series.id,
      series: series.series.id,
      label: series.label,
      unit: series.unit,
      compiler: series.series.compiler,
      scope: series.series.scope,
      values: series.points.map(({ period, value, low, high, status, source, note }) => ({
        period,
        value: plainNumber(series, value),
        low: low === null ? null : plainNumber(series, low),
        high: high === null ? null : plainNumber(series, high),
        status,
        source,
        note,
      })),
    })),
    sources: Object.fromEntries(used.map((id) => [id, beside.publishers[id] ?? id])),
    notes: chart.notes.map(({ text }) => text),
  };
}
