import { withoutScripts } from '../search/text/writing-systems.ts';
import { searchFile } from '../search/payload.ts';
import type { SearchFile } from '../search/payload.ts';
import { searched } from './search-documents.ts';
import { routes } from '../routing/routes.ts';

let whole: Promise<SearchFile> | undefined;

/** All that can be searched, with the names of every script; made once in a build. */
export function wholeSearchFile(): Promise<SearchFile> {
  return (whole ??= searched().then((all) => searchFile(all, routes)));
}

/** What the search in the browser reads: the search file with Latin names. */
export async function latinSearchFile(): Promise<SearchFile> {
  const scripts = { cyrillic: routes.searchNames('cyrillic'), han: routes.searchNames('han') };
  return { ...withoutScripts(await wholeSearchFile()), scripts };
}
