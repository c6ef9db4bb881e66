import { shownPoints } from '../charts/data/shown.ts';
import type { ChartData } from '../schema/chart.ts';
import type { View } from '../domain/series/view.ts';
import { defaultView } from '../routing/url-state/chart/view.ts';
import type { Choices } from '../routing/url-state/choices.ts';

/**
 * Views that readers would share though nobody wrote them down: over the usual and over the whole
 * period, the usual series in every unit and each series by itself in the usual unit. Where a chart
 * shows one series at a time, each series in every unit. Only what has two values to compare.
 */
export function combinations(data: ChartData, choices: Choices): View[] {
  const usual = defaultView(choices);
  const whole = { from: 'earliest', to: 'latest' } as const;
  return [usual.t, whole].flatMap((t) =>
    combined({ ...usual, t }, choices).filter((view) => valuesIn(data, view) > 1),
  );
}

function combined(usual: View, { series, units, selection }: Choices): View[] {
  const single = series.map(({ id }) => ({ ...usual, s: [id] }));
  const inUnits = (view: View) => units.map((u) => ({ ...view, u }));
  return selection === 'one' ? single.flatMap(inUnits) : [...inUnits(usual), ...single];
}

function valuesIn(data: ChartData, view: View): number {
  return shownPoints(data, view).flatMap(({ points }) => points).length;
}
