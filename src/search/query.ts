/** What is asked of the search, for those who may not see the model: the browser. */
export { emptyQuery, facets, isEmpty } from '../model/query.ts';
export type { Facet, Query } from '../model/query.ts';
