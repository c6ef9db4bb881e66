import { changeRows, changeSentence } from '../snapshots/change-rows.ts';
import type { ChangeRow } from '../snapshots/change-rows.ts';
import { revisedSince } from '../snapshots/changes.ts';
import { chartData, corpus } from './corpus.ts';
import type { Frozen } from '../schema/snapshot.ts';
import { choicesOf } from '../routing/url-state/chart/view.ts';

/** What has become of a frozen view since it was made. */
export type Since = Readonly<{ sentence: string; rows: readonly ChangeRow[] }>;

/**
 * The values of a frozen view that are others today.
 *
 * - Errors: `RangeError` if its chart is no more.
 */
export function sinceMade(frozen: Frozen): Since {
  const data = chartData(frozen.slug);
  const choices = choicesOf(data, {
    articles: corpus.articles.map(({ slug }) => slug),
    claims: corpus.claims.map(({ id }) => id),
  });
  const revisions = revisedSince(frozen, data, choices);
  return { sentence: changeSentence(revisions), rows: changeRows(frozen, revisions) };
}
