import fc from 'fast-check';
import type { ChartData } from '../../src/schema/chart.ts';
import type { View } from '../../src/domain/series/view.ts';

const years = fc.integer({ min: 2010, max: 2027 }).map(String);
const parts = fc.constantFrom('', '-H1', '-H2', '-Q2', '-03');
const period = fc.tuple(years, parts).map(([year, part]) => year + part);

/** Any view of any of some charts, at any width: also what no link would name. */
export function viewsOf(
  charts: readonly ChartData[],
): fc.Arbitrary<Readonly<{ data: ChartData; view: View; width: number }>> {
  return fc
    .record({
      data: fc.constantFrom(...charts),
      width: fc.integer({ min: 320, max: 1000 }),
    })
    .chain(({ data, width }) => {
      const ids = data.chart.series.map(({ id }) => id);
      const places = ids.flatMap((id) => data.series[id]!.points.map((p) => `${id}.${p.period}`));
      const units = data.chart.units.map(({ id }) => id);
      const view = fc.record({
        view: fc.constant('chart' as const),
        s: fc.subarray(ids),
        hl: fc.oneof(fc.constant([]), fc.subarray([...ids, 'alliance-in-flux', 'unheard-of'])),
        t: fc.record({
          from: fc.oneof(fc.constant('earliest' as const), period),
          to: fc.oneof(fc.constant('latest' as const), period),
        }),
        u: fc.constantFrom(...units, 'unheard-of'),
        y: fc.constantFrom('lin' as const, 'log' as const),
        asof: fc.option(fc.constantFrom('2024', '2025-08', '2026-01-14')),
        at: fc.option(fc.constantFrom(...places, 'nothing.2024')),
        c: fc.option(fc.constantFrom(...data.cited.map(({ claim }) => claim), 'unheard-of')),
      });
      return view.map((view) => ({ data, view, width }));
    });
}
