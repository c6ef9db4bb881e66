/** The ways claims can be narrowed, in the order that pages and addresses use. */
export const facets = ['articles', 'topics', 'kinds', 'stances', 'verdicts', 'actors'] as const;
export type Facet = (typeof facets)[number];

/**
 * What a reader asks of the search: words, and ids chosen in each facet. A claim must have one of
 * the chosen ids of every facet that has any.
 */
export type Query = Readonly<{
  text: string;
  /** Only the words typed: other words for the same ideas are not searched. */
  literal: boolean;
}> &
  Readonly<Record<Facet, readonly string[]>>;

/** Asks for nothing, and so for every claim. */
export const emptyQuery: Query = {
  text: '',
  literal: false,
  articles: [],
  topics: [],
  kinds: [],
  stances: [],
  verdicts: [],
  actors: [],
};

/** Whether a query asks for nothing. */
export function isEmpty(query: Query): boolean {
  return query.text.trim() === '' && facets.every((facet) => query[facet].length === 0);
}
