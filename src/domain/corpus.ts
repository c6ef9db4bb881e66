import type { Article } from '../schema/article.ts';
import type { Change } from '../schema/change.ts';
import type { Chart } from '../schema/chart.ts';
import type { Claim } from '../schema/claim.ts';
import type { ClaimHistory } from '../schema/claim-history.ts';
import type { CodedPosition } from '../schema/coded-position.ts';
import type { Concept } from '../schema/concept.ts';
import type { Event } from '../schema/event.ts';
import type { Actor, Topic } from '../schema/facet.ts';
import type { Snapshot } from '../schema/snapshot.ts';
import type { Proposition } from '../schema/proposition.ts';
import type { Redirect } from '../schema/parts/redirect.ts';
import type { Series } from '../schema/series.ts';
import type { Source } from '../schema/source.ts';
import type { Theme } from '../schema/parts/theme.ts';
import type { Unmentioned } from '../schema/unmentioned.ts';
import type { Withdrawal } from '../schema/withdrawal.ts';

/**
 * The version of the published data: that of the newest change. A corrected value raises the third number, an
 * addition the second, a changed meaning of a column, an id or a unit the first.
 */
export function dataVersion({ changes }: Pick<Corpus, 'changes'>): string {
  const [newest] = changes;
  if (!newest) throw new RangeError('no change has a version: the first publication is one');
  return newest.version;
}

/** Everything the writers wrote, checked: every relation in it leads somewhere. */
export type Corpus = Readonly<{
  /** In the order of the site. */
  articles: readonly Article[];
  /** By article, then paragraph, then place in the file. */
  claims: readonly Claim[];
  propositions: readonly Proposition[];
  /** One for every proposition and article, in the order of the file. */
  positions: readonly CodedPosition[];
  topics: readonly Topic[];
  actors: readonly Actor[];
  /** What readers may call an idea, in the order of the file. */
  concepts: readonly Concept[];
  /** Names that readers ask for and no article mentions, in the order of the file. */
  unmentioned: readonly Unmentioned[];
  /** By date. */
  events: readonly Event[];
  sources: readonly Source[];
  series: readonly Series[];
  /** In the order of the site. */
  charts: readonly Chart[];
  /** By chart, then hash. */
  snapshots: readonly Snapshot[];
  /** Snapshots that were withdrawn or superseded, in the order of the file. */
  withdrawals: readonly Withdrawal[];
  /** The colours that articles have, in the order of the emblem. */
  themes: readonly Theme[];
  /** Changes of the published data, newest first. */
  changes: readonly Change[];
  /** What was published and has another name now, or is gone; in the order of the file. */
  redirects: readonly Redirect[];
  /** What each claim said from which day on, removed claims too; in the order of the file. */
  histories: readonly ClaimHistory[];
}>;
