import type { ChartData } from '../schema/chart.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { View } from '../domain/series/view.ts';
import type { Withdrawal } from '../schema/withdrawal.ts';
import { chartLink } from '../routing/route-builder.ts';
import { choicesOf } from '../routing/url-state/choices.ts';
import { defaultView, readView } from '../routing/url-state/chart/view.ts';
import type { Choices, Named } from '../routing/url-state/choices.ts';
import { snapshotHash } from './normalized-view.ts';
import { combinations } from './combinations.ts';
import type { SnapshotInput } from './snapshot.ts';

/** What decides which views have snapshots. */
export type Subject = Readonly<{
  charts: readonly ChartData[];
  named: Named;
  /** Links to charts in the content, each `<slug>` or `<slug>?<view>`. */
  links: readonly string[];
  /** Snapshots that were withdrawn or superseded. */
  withdrawals: readonly Pick<Withdrawal, 'slug' | 'hash'>[];
}>;

/** A view that needs a snapshot, with the name of the snapshot. */
export type RequiredView = SnapshotInput & Readonly<{ hash: string }>;

/** The links to charts that claims and the records of propositions carry. */
export function recordLinks({
  claims,
  propositions,
}: Pick<Corpus, 'claims' | 'propositions'>): string[] {
  return [
    ...claims.flatMap(({ chart }) => chart ?? []),
    ...propositions.flatMap(({ record }) => record?.chart ?? []),
  ];
}

/**
 * The views that need a snapshot, each once, chart by chart: the default of the chart, its presets,
 * those that the content links to, and the combinations that readers would share.
 */
export function requiredViews({
  charts,
  named,
  links,
  withdrawals,
}: Subject): readonly RequiredView[] {
  return charts.flatMap((data) => {
    const choices = choicesOf(data, named);
    const withdrawn = withdrawals
      .filter(({ slug }) => slug === data.chart.slug)
      .map(({ hash }) => hash);
    const required = viewsOf(data, choices, links).map((view) => {
      const hash = snapshotHash(data, view, choices, withdrawn);
      return { data, view, choices, withdrawn, hash };
    });
    return required.filter(
      ({ hash }, place) => required.findIndex((one) => one.hash === hash) === place,
    );
  });
}

function viewsOf(data: ChartData, choices: Choices, links: readonly string[]): View[] {
  const { slug, presets = [] } = data.chart;
  const linked = links.map(chartLink).filter((link) => link.slug === slug);
  const queries = [...presets, ...linked.map(({ query }) => query)];
  return [
    defaultView(choices),
    ...queries.map((query) => readView(query, choices).view),
    ...combinations(data, choices),
  ];
}
