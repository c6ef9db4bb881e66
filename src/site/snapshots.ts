import { changeRows, changeSentence, revisedSince } from '../snapshots/changes-since.ts';
import type { ChangeRow } from '../snapshots/changes-since.ts';
import { chartData, corpus } from './corpus.ts';
import type { Snapshot } from '../schema/snapshot.ts';
import { choicesOf } from '../routing/url-state/choices.ts';

/** What has changed since a snapshot was made. */
export type ChangesSince = Readonly<{ sentence: string; rows: readonly ChangeRow[] }>;

/**
 * The values of a snapshot that are others today.
 *
 * - Errors: `RangeError` if its chart is no more.
 */
export function changesSince(snapshot: Snapshot): ChangesSince {
  const data = chartData(snapshot.slug);
  const choices = choicesOf(data, {
    articles: corpus.articles.map(({ slug }) => slug),
    claims: corpus.claims.map(({ id }) => id),
  });
  const revisions = revisedSince(snapshot, data, choices);
  return { sentence: changeSentence(revisions), rows: changeRows(snapshot, revisions) };
}
