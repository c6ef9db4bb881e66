import type { ShownSeries } from '../charts/data/shown.ts';
import { shownPoints } from '../charts/data/shown.ts';
import type { ChartData } from '../schema/chart.ts';
import type { SnapshotPoint, SnapshotView } from '../schema/snapshot.ts';
import type { View } from '../domain/series/view.ts';
import { normalizedView, readView, viewTexts } from '../routing/url-state/chart/view.ts';
import type { Choices } from '../routing/url-state/choices.ts';
import { contentHash, currentEdition } from './hash.ts';
import type { Content } from './hash.ts';

/**
 * The name of a view in `/v/<slug>/<hash>/`: 12 letters and digits. The same in build and browser,
 * and another as soon as one value that the view shows is another.
 *
 * @param withdrawn hashes of the pages of the chart that were withdrawn or superseded
 */
export function snapshotHash(
  data: ChartData,
  view: View,
  choices: Choices,
  withdrawn: readonly string[] = [],
): string {
  return contentHash(currentEdition(contentOf(data, view, choices), withdrawn));
}

/** What the page of a view is known by. */
export function contentOf(data: ChartData, view: View, choices: Choices): Content {
  return {
    slug: data.chart.slug,
    view: normalizedTexts(view, choices),
    points: normalizedPoints(data, view, choices),
  };
}

/** A normalized view as a link writes each part; what says `none` is left out. */
export function normalizedTexts(view: View, choices: Choices): SnapshotView {
  const texts = Object.entries(viewTexts(normalizedView(view, choices)));
  return Object.fromEntries(texts.filter(([, text]) => text !== 'none'));
}

/** The values a normalized view shows, in the order of the chart and then of their periods. */
export function normalizedPoints(data: ChartData, view: View, choices: Choices): SnapshotPoint[] {
  return shownPoints(data, normalizedView(view, choices)).flatMap(pointsIn);
}

/** The view that the texts of a snapshot name in the chart as it is now. */
export function viewOfSnapshot({ view }: { view: SnapshotView }, choices: Choices): View {
  const none = { hl: 'none', asof: 'none', at: 'none', c: 'none' };
  const pairs = Object.entries({ ...none, ...view }).map(([part, text]) => `${part}=${text}`);
  return readView(['v=1', ...pairs].join('&'), choices).view;
}

function pointsIn({ id, points }: ShownSeries): SnapshotPoint[] {
  return points.map(({ period, value, low, high, status }) => {
    return { series: id, period, value, low, high, status };
  });
}
