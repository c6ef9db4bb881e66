import type { ShownSeries } from '../charts/data/shown.ts';
import { shownPoints } from '../charts/data/shown.ts';
import type { ChartData } from '../schema/chart.ts';
import type { FrozenPoint, FrozenView } from '../schema/snapshot.ts';
import type { View } from '../domain/series/view.ts';
import { normalizedView, readView, viewTexts } from '../routing/url-state/chart/view.ts';
import type { Choices } from '../routing/url-state/chart/view.ts';

/** A view with its open ends settled, as a link writes each part; what says `none` is left out. */
export function settledTexts(view: View, choices: Choices): FrozenView {
  const texts = Object.entries(viewTexts(normalizedView(view, choices)));
  return Object.fromEntries(texts.filter(([, text]) => text !== 'none'));
}

/** The values a settled view shows, in the order of the chart and then of their periods. */
export function settledPoints(data: ChartData, view: View, choices: Choices): FrozenPoint[] {
  return shownPoints(data, normalizedView(view, choices)).flatMap(pointsIn);
}

/** The view that the texts of a frozen one name in the chart as it is now. */
export function frozenView({ view }: { view: FrozenView }, choices: Choices): View {
  const none = { hl: 'none', asof: 'none', at: 'none', c: 'none' };
  const pairs = Object.entries({ ...none, ...view }).map(([part, text]) => `${part}=${text}`);
  return readView(['v=1', ...pairs].join('&'), choices).view;
}

function pointsIn({ id, points }: ShownSeries): FrozenPoint[] {
  return points.map(({ period, value, low, high, status }) => {
    return { series: id, period, value, low, high, status };
  });
}
