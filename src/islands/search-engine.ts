/** All of the search that is loaded when somebody asks: kept apart so that it is fetched only then. */
export { find } from '../search/find.ts';
export { searchIndex } from '../search/inverted-index.ts';
