import { find } from '../search/find.ts';
import type { Results } from '../search/find.ts';
import { searchIndex } from '../search/inverted-index.ts';
import type { Query } from '../search/query.ts';
import type { SearchFile } from '../search/search-file.ts';

/**
 * All that answers questions over a file, index included; loaded when somebody asks, on the page
 * or in a worker. At most `limit` claims are among the hits.
 */
export function searchOver(file: SearchFile): (query: Query, limit?: number) => Results {
  const index = searchIndex(file);
  return (query, limit) => find(index, query, limit);
}
