import { withoutWritingSystems } from '../search/text/writing-systems.ts';
import { searchPayload } from '../search/payload.ts';
import type { SearchPayload } from '../search/payload.ts';
import { searchDocuments } from './search-documents.ts';
import { routes } from '../routing/routes.ts';

let whole: SearchPayload | undefined;

/** All that can be searched, with the names in every writing system; made once in a build. */
export function wholeSearchPayload(): SearchPayload {
  return (whole ??= searchPayload(searchDocuments(), routes));
}

/** What the search in the browser reads first: the search payload with Latin names. */
export function latinSearchPayload(): SearchPayload {
  const nameFiles = { cyrillic: routes.searchNames('cyrillic'), han: routes.searchNames('han') };
  return { ...withoutWritingSystems(wholeSearchPayload()), nameFiles };
}
