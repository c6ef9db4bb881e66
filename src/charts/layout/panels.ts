import type { ChartData } from '../../schema/chart.ts';
import type { View } from '../../domain/series/view.ts';
import { seriesHighlighted, shownCited } from '../data/cited.ts';
import type { ShownCited } from '../data/cited.ts';
import { shownPoints, shownUnit } from '../data/shown.ts';
import type { ShownSeries } from '../data/shown.ts';
import type { ChartForm } from '../forms/form.ts';
import { capitalised } from '../text/values.ts';

/** What one pair of axes holds: series in one unit, and what articles cite of them. */
export type Panel = Readonly<{
  /** What the value axis says: `US$ bn`, or the one series and its unit. */
  title: string;
  series: readonly ShownSeries[];
  cited: readonly ShownCited[];
}>;

/** A view ready to be laid out. */
export type Drawing = Readonly<{
  form: ChartForm;
  /** Whether values are drawn by their logarithms: never a yearly change, which may fall. */
  y: 'lin' | 'log';
  /** Every series with a value to draw. */
  shown: readonly ShownSeries[];
  panels: readonly Panel[];
  /** Ids of the series that stand back. */
  faded: ReadonlySet<string>;
}>;

/** A view as panels: one for each native unit, or a single one for an index or a yearly change. */
export function drawingOf(data: ChartData, view: View, form: ChartForm): Drawing {
  const { transform, label } = shownUnit(data, view);
  const y = transform === 'change' ? 'lin' : view.y;
  const placeable = (value: number | null) => value === null || y === 'lin' || value > 0;
  const shown: ShownSeries[] = shownPoints(data, view)
    .map((series) => ({ ...series, points: series.points.filter(({ value }) => placeable(value)) }))
    .filter(({ points }) => points.length > 0);
  const cited = shownCited(data, view, shown).filter(({ at }) => placeable(at.value));
  const groups = Map.groupBy(shown, ({ unit }) => (transform === 'none' ? unit : transform));
  const panels = [...groups.values()].map((series) => ({
    title: panelTitle(series, label),
    series,
    cited: cited.filter((one) => series.includes(one.series)),
  }));
  const faded = shown
    .filter((series) => !seriesHighlighted(series, view, cited))
    .map(({ id }) => id);
  return { form, y, shown, panels, faded: new Set(faded) };
}

/** One series and its unit; of several their unit, as the chart names it where that says more. */
function panelTitle(series: readonly ShownSeries[], label: string): string {
  const [first] = series;
  if (!first) return '';
  if (series.length === 1) return `${first.label}, ${first.unit}`;
  return first.transform === 'none' && label.startsWith(first.unit)
    ? label
    : capitalised(first.unit);
}
