import type { ChartData } from '../../schema/chart.ts';
import { periodLabel } from '../../domain/text/edtf.ts';
import type { View } from '../../domain/series/view.ts';
import { periodsOf } from '../layout/scales.ts';
import { shownPoints, shownUnit } from '../data/shown.ts';
import type { ShownSeries } from '../data/shown.ts';
import { rangedText } from '../text/values.ts';

/** A cell of a view's table; a value that is not known has no status and a dash for its text. */
export type TableCell = Readonly<{
  text: string;
  status: string | null;
  note: string | null;
  /** Id of the source. */
  source: string | null;
  /** `<series>.<period>`; not given where the cell is no value of a series. */
  point?: string;
}>;

/** A view as a table: a row for each period shown, a column for each series. */
export type TableOf = Readonly<{
  caption: string;
  head: readonly string[];
  rows: readonly Readonly<{ period: string; label: string; cells: readonly TableCell[] }>[];
}>;

/** The values of a view in the unit shown, ranges as `3.89 (3.82–3.90)`. */
export function viewTable(data: ChartData, view: View): TableOf {
  const shown = shownPoints(data, view);
  const units = [...new Set(shown.map(({ unit }) => unit))];
  const heading = ({ label, unit }: ShownSeries) =>
    units.length > 1 ? `${label}, ${unit}` : label;
  return {
    caption: `${data.chart.title}, ${units.length === 1 ? units[0] : shownUnit(data, view).label}`,
    head: ['Period', ...shown.map(heading)],
    rows: periodsOf(shown).map((period) => ({
      period,
      label: periodLabel(period),
      cells: shown.map((series) => cell(series, period)),
    })),
  };
}

/** The text of a cell; of a value its number, which can be set to end with those above, and the rest. */
export function cellParts({ text, point }: Pick<TableCell, 'text' | 'point'>): CellParts {
  const number = point === undefined ? '' : (/^[−+]?[\d.,]+/.exec(text)?.[0] ?? '');
  return { number, rest: text.slice(number.length) };
}

type CellParts = Readonly<{ number: string; rest: string }>;

function cell(shown: ShownSeries, period: string): TableCell {
  const point = shown.points.find((point) => point.period === period);
  if (!point) return { text: '–', status: null, note: null, source: null };
  const { status, note, source } = point;
  return { text: rangedText(shown, point), status, note, source, point: `${shown.id}.${period}` };
}
