import type { Chart, ChartData } from '../../schema/chart.ts';
import { byPeriod, spanOf } from '../../domain/series/period.ts';
import type { Period } from '../../domain/series/period.ts';

/** All that a link to one chart may choose from; plain data, so that it can be sent as JSON. */
export type Choices = Readonly<{
  /** In the chart's order; periods ascending. */
  series: readonly Readonly<{ id: string; periods: readonly Period[] }>[];
  selection: Chart['selection'];
  /** Ids; the first is the native unit. */
  units: readonly string[];
  axes: Chart['axes'];
  /** Ids of the units that only a linear axis can show, since their values may fall below zero. */
  linear: readonly string[];
  /** Former ids of series and units, and what they are called now. */
  aliases: Chart['aliases'];
  /** Whole views as queries, oldest first: revision `n` is at `n - 1`. */
  defaults: readonly string[];
  /** Slugs, in the order of the site. */
  articles: readonly string[];
  claims: readonly string[];
}>;

/** What links may name beside the chart itself: slugs of articles and ids of claims. */
export type Named = Readonly<{ articles: readonly string[]; claims: readonly string[] }>;

/** What links to a chart may choose from. A series without data has no periods. */
export function choicesOf(data: ChartData, { articles, claims }: Named): Choices {
  const { series, selection, units, axes, aliases, defaults } = data.chart;
  const periods = (id: string) =>
    (data.series[id]?.points ?? []).map((point) => point.period).sort(byPeriod);
  return {
    series: series.map(({ id }) => ({ id, periods: periods(id) })),
    selection,
    units: units.map(({ id }) => id),
    axes,
    linear: units.flatMap(({ id, transform }) => (transform === 'change' ? [id] : [])),
    aliases,
    defaults,
    articles,
    claims,
  };
}

/** What an id is called now: itself, unless it is a former one. */
export function currentId(id: string, { aliases }: Choices): string {
  const seen = new Set<string>();
  let current = id;
  while (Object.hasOwn(aliases, current) && !seen.has(current)) {
    seen.add(current);
    current = aliases[current]!;
  }
  return current;
}

/** The first and the last period that any series of the chart has; `null` without data. */
export function reach({
  series,
}: Pick<Choices, 'series'>): Readonly<{ first: Period; last: Period }> | null {
  const periods = series.flatMap((one) => one.periods).sort(byPeriod);
  const [first] = periods;
  if (first === undefined) return null;
  const last = periods.reduce((a, b) => (spanOf(b).end >= spanOf(a).end ? b : a));
  return { first, last };
}
