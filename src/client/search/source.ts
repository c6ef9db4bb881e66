import type { WritingSystemNames } from '../../search/text/writing-systems.ts';
import type { SearchPayload } from '../../search/payload.ts';

/** The search payload at an address. Throws when it cannot be had. */
export const fetchedPayload: (address: string) => Promise<SearchPayload> = fetched;

/** The names in a writing system at an address. Throws when they cannot be had. */
export const fetchedNames: (address: string) => Promise<WritingSystemNames> = fetched;

/** More subjects of the search at an address. Throws when they cannot be had. */
export const fetchedSubjects: (address: string) => Promise<SearchPayload['subjects']> = fetched;

async function fetched<File>(address: string): Promise<File> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return (await answer.json()) as File;
}
