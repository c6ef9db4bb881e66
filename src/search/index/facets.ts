import { stateWith } from '../../domain/claims/assessment-state.ts';
import type { Chosen, Narrowing } from '../query/operators.ts';
import { facets } from '../query/query.ts';
import type { Facet, Query } from '../query/query.ts';
import type { Match } from './ranking.ts';
import type { ChartRecord, ClaimRecord, ParagraphRecord } from './record.ts';

/** How many claims each id of each facet would give, with the other facets as they are chosen. */
export type FacetCounts = Readonly<Record<Facet, Readonly<Record<string, number>>>>;

/** The ids by which a claim is found in a facet. */
export function idsIn(claim: ClaimRecord, facet: Narrowing): readonly string[] {
  switch (facet) {
    case 'articles':
      return [claim.article];
    case 'topics':
      return claim.topics;
    case 'kinds':
      return [claim.kind];
    case 'stances':
      return claim.stance ? [claim.stance] : [];
    case 'verdicts':
      return [stateWith(claim.kind, claim.verdict)];
    case 'actors':
      return claim.actors;
    case 'propositions':
      return claim.proposition ? [claim.proposition.id] : [];
  }
}

/** Claims within the chosen facets, and how many there would be with other choices. */
export type Narrowed = Readonly<{ within: readonly Match[]; counts: FacetCounts }>;

/**
 * Narrows claims to those that have one of the chosen ids of every facet that has any.
 *
 * @param found by their places in `claims`, in any order, which the result keeps
 */
export function narrowed(
  found: readonly Match[],
  claims: readonly ClaimRecord[],
  query: Query,
): Narrowed {
  const counts = Object.fromEntries(facets.map((facet) => [facet, {}])) as Record<
    Facet,
    Record<string, number>
  >;
  const chosen = facets.filter((facet) => query[facet].length > 0);
  const within = found.filter(({ record }) => {
    const claim = claims[record]!;
    const failing = chosen.filter((facet) => !has(claim, { facet, ids: query[facet] }));
    // A facet's own choice does not narrow its own counts.
    const counted = failing.length === 0 ? facets : failing.length === 1 ? failing : [];
    for (const facet of counted)
      for (const id of idsIn(claim, facet)) counts[facet][id] = (counts[facet][id] ?? 0) + 1;
    return failing.length === 0;
  });
  return { within, counts };
}

/** Whether a claim has one of some ids of a facet. */
export function has(claim: ClaimRecord, { facet, ids }: Chosen): boolean {
  return idsIn(claim, facet).some((id) => ids.includes(id));
}

/** Facets that a paragraph has too, from its article and the claims it makes. */
const ofParagraphs: readonly Narrowing[] = ['articles', 'topics', 'actors'];

/**
 * Whether a paragraph or a chart has one of some ids of a facet: never one that only claims have,
 * nor, for a chart, any.
 */
export function hasToo(record: ParagraphRecord | ChartRecord, { facet, ids }: Chosen): boolean {
  if (record.of === 'chart' || !ofParagraphs.includes(facet)) return false;
  const own = facet === 'articles' ? [record.article] : record[facet as 'topics' | 'actors'];
  return own.some((id) => ids.includes(id));
}
