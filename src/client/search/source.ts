import type { ScriptNames } from '../../search/text/writing-systems.ts';
import type { SearchFile } from '../../search/payload.ts';

/** The search file at an address. Throws when it cannot be had. */
export const fetchedFile: (address: string) => Promise<SearchFile> = fetched;

/** The names in a script at an address. Throws when they cannot be had. */
export const fetchedNames: (address: string) => Promise<ScriptNames> = fetched;

async function fetched<File>(address: string): Promise<File> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return (await answer.json()) as File;
}
