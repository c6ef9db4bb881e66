import { createHash } from 'node:crypto';
import { inParts } from '../search/parts.ts';
import type { FileInParts } from '../search/parts.ts';
import { withoutScripts } from '../search/text/writing-systems.ts';
import { searchFile } from '../search/payload.ts';
import type { SearchColumns, SearchFile } from '../search/payload.ts';
import { searched } from './search-documents.ts';
import { routes } from '../routing/routes.ts';

/** A search file that has more bytes than this goes out in parts, none of which has more. */
const mostBytes = 250_000;

let whole: Promise<SearchFile> | undefined;

/** All that can be searched, with the names of every script; made once in a build. */
export function wholeSearchFile(): Promise<SearchFile> {
  return (whole ??= searched().then((all) => searchFile(all, routes)));
}

/** What the search in the browser reads: the search file with Latin names, in parts if it is large. */
export async function searchFiles(): Promise<FileInParts> {
  const scripts = { cyrillic: routes.searchNames('cyrillic'), han: routes.searchNames('han') };
  return inParts({ ...withoutScripts(await wholeSearchFile()), scripts }, mostBytes, (part) =>
    routes.searchPart(partName(part)),
  );
}

/** A name that changes with the content, so that a head never meets parts of another day. */
export function partName(part: SearchColumns): string {
  return createHash('sha256').update(JSON.stringify(part)).digest('hex').slice(0, 12);
}
