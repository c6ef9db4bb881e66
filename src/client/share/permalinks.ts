import { snapshotHash } from '../../snapshots/normalized-view.ts';
import { routes } from '../../routing/routes.ts';
import { exactView, writeView } from '../../routing/url-state/chart/view.ts';
import type { ShownView } from '../chart/chart-view.ts';
import { today } from '../base/today.ts';

/** The links to a view that other people get; absolute. */
export type Links = Readonly<{
  /** Follows new values. */
  live: string;
  /** Shows the same for ever: the snapshot where there is one, else every choice and the day. */
  exact: string;
  /** The snapshot, else the shortest link that leaves out later values. */
  dated: string;
  /** For frames: one that follows new values, and one that shows the same for ever. */
  embed: Readonly<{ live: string; exact: string }>;
}>;

/** The part of `location` that links are made from. */
type LocationParts = Readonly<{ origin: string }>;

/** The links to a view, as of now. */
export function linksTo({ origin }: LocationParts, { view, source }: ShownView): Links {
  const { data, choices, snapshots, withdrawn } = source;
  const { slug } = data.chart;
  const [live, exact, dated] = [
    writeView(view, choices),
    exactView(view, choices, today()),
    writeView({ ...view, asof: view.asof ?? today() }, choices),
  ];
  const hash = snapshots.length > 0 ? snapshotHash(data, view, choices, withdrawn) : '';
  const page = snapshots.includes(hash) ? routes.snapshot(slug, hash) : null;
  return {
    live: origin + routes.chart(slug, live),
    exact: origin + (page ?? routes.chart(slug, exact)),
    dated: origin + (page ?? routes.chart(slug, dated)),
    embed: {
      live: origin + routes.embed(slug, live),
      exact: origin + (page ? routes.embedSnapshot(slug, hash) : routes.embed(slug, exact)),
    },
  };
}
