import type { FieldIndex, PostingList } from './posting-lists.ts';

/** The records in which some stems occur side by side in this order, and how often. */
export function phraseCounts(
  stems: readonly string[],
  { postings }: Pick<FieldIndex<unknown>, 'postings'>,
): ReadonlyMap<number, number> {
  const [first, ...rest] = stems.map((stem): PostingList => postings.get(stem) ?? new Map());
  const counts = [...(first ?? [])].map(([record, { positions }]) => {
    const starts = positions.filter((start) =>
      rest.every((list, i) => list.get(record)?.positions.includes(start + i + 1)),
    );
    return [record, starts.length] as const;
  });
  return new Map(counts.filter(([, count]) => count > 0));
}
