import { withoutWritingSystems } from '../search/text/writing-systems.ts';
import { searchPayload } from '../search/payload.ts';
import type { SearchPayload } from '../search/payload.ts';
import { searchDocuments } from './search-documents.ts';
import { routes } from '../routing/routes.ts';

let whole: Promise<SearchPayload> | undefined;

/** All that can be searched, with the names in every writing system; made once in a build. */
export function wholeSearchPayload(): Promise<SearchPayload> {
  return (whole ??= searchDocuments().then((documents) => searchPayload(documents, routes)));
}

/** What the search in the browser reads first: the search payload with Latin names. */
export async function latinSearchPayload(): Promise<SearchPayload> {
  const nameFiles = { cyrillic: routes.searchNames('cyrillic'), han: routes.searchNames('han') };
  return { ...withoutWritingSystems(await wholeSearchPayload()), nameFiles };
}
