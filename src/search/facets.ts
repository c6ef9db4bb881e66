import { facets, unassessed } from './query.ts';
import type { Facet, Query } from './query.ts';
import type { ClaimRecord } from './record.ts';

/** How many claims each id of each facet would give, with the other facets as they are chosen. */
export type FacetCounts = Readonly<Record<Facet, Readonly<Record<string, number>>>>;

/** The ids by which a record is found in a facet. */
export function idsIn(record: ClaimRecord, facet: Facet): readonly string[] {
  switch (facet) {
    case 'articles':
      return [record.article];
    case 'topics':
      return record.topics;
    case 'kinds':
      return [record.kind];
    case 'stances':
      return record.stance ? [record.stance] : [];
    case 'verdicts':
      return [record.verdict ?? unassessed];
    case 'actors':
      return record.actors;
  }
}

/** Whether a record has one of the chosen ids of every facet that has any, one facet aside. */
export function within(record: ClaimRecord, query: Query, aside?: Facet): boolean {
  return facets.every(
    (facet) =>
      facet === aside ||
      query[facet].length === 0 ||
      idsIn(record, facet).some((id) => query[facet].includes(id)),
  );
}

/** Counts the records that match a query's words by every id of every facet. */
export function facetCounts(records: readonly ClaimRecord[], query: Query): FacetCounts {
  const countsOf = (facet: Facet) => {
    const counts: Record<string, number> = {};
    for (const record of records)
      if (within(record, query, facet))
        for (const id of idsIn(record, facet)) counts[id] = (counts[id] ?? 0) + 1;
    return counts;
  };
  return Object.fromEntries(facets.map((facet) => [facet, countsOf(facet)])) as FacetCounts;
}
