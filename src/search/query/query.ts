/** What is asked of the search, for those who may not see the model: the browser. */
export { emptyQuery, facets, isEmpty } from '../../domain/claims/query.ts';
export type { Facet, Query } from '../../domain/claims/query.ts';
