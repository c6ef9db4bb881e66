import type { ScriptNames } from '../../search/text/writing-systems.ts';
import { joined } from '../../search/parts.ts';
import type { SearchColumns, SearchFile } from '../../search/payload.ts';

/** The search file at an address, or the head of one in parts. Throws when it cannot be had. */
export const fetchedFile: (address: string) => Promise<SearchFile> = fetched;

/** The search file at an address with all its parts. Throws when one of them cannot be had. */
export async function fetchedWhole(address: string): Promise<SearchFile> {
  const head = await fetchedFile(address);
  return joined(head, await Promise.all(head.parts.map(fetched<SearchColumns>)));
}

/** The names in a script at an address. Throws when they cannot be had. */
export const fetchedNames: (address: string) => Promise<ScriptNames> = fetched;

async function fetched<File>(address: string): Promise<File> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return (await answer.json()) as File;
}
