import { stateWith } from '../../domain/claims/assessment-state.ts';
import { facets } from '../../domain/claims/query.ts';
import type { Facet, Query } from '../../domain/claims/query.ts';
import type { Filter, FilterField } from '../query/operators.ts';
import type { Match } from './ranking.ts';
import type { ChartRecord, ClaimRecord, ParagraphRecord } from './record.ts';

/** How many claims each id of each facet would give, with the other facets as they are chosen. */
export type FacetCounts = Readonly<Record<Facet, Readonly<Record<string, number>>>>;

/** The ids by which a claim is found in a field. */
export function idsIn(claim: ClaimRecord, field: FilterField): readonly string[] {
  switch (field) {
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

/** Claims that pass the chosen facets, and how many there would be with other choices. */
export type Filtered = Readonly<{ matches: readonly Match[]; counts: FacetCounts }>;

/**
 * Filters claims to those that have one of the chosen ids of every facet that has any.
 *
 * @param found by their index in `claims`, in any order, which the result keeps
 */
export function filteredByFacets(
  found: readonly Match[],
  claims: readonly ClaimRecord[],
  query: Query,
): Filtered {
  const counts = Object.fromEntries(facets.map((facet) => [facet, {}])) as Record<
    Facet,
    Record<string, number>
  >;
  const chosen = facets.filter((facet) => query[facet].length > 0);
  const matches = found.filter(({ record }) => {
    const claim = claims[record]!;
    const failing = chosen.filter((facet) => !passes(claim, { field: facet, ids: query[facet] }));
    // A facet's own choice does not narrow its own counts.
    const counted = failing.length === 0 ? facets : failing.length === 1 ? failing : [];
    for (const facet of counted)
      for (const id of idsIn(claim, facet)) counts[facet][id] = (counts[facet][id] ?? 0) + 1;
    return failing.length === 0;
  });
  return { matches, counts };
}

/** Whether a claim has one of the ids of a filter. */
export function passes(claim: ClaimRecord, { field, ids }: Filter): boolean {
  return idsIn(claim, field).some((id) => ids.includes(id));
}

/** Fields that a paragraph has too, from its article and the claims in it. */
const paragraphFields: readonly FilterField[] = ['articles', 'topics', 'actors'];

/**
 * Whether a paragraph or a chart has one of the ids of a filter: never of a field that only claims
 * have, nor, for a chart, of any.
 */
export function textPasses(record: ParagraphRecord | ChartRecord, { field, ids }: Filter): boolean {
  if (record.of === 'chart' || !paragraphFields.includes(field)) return false;
  const own = field === 'articles' ? [record.article] : record[field as 'topics' | 'actors'];
  return own.some((id) => ids.includes(id));
}
