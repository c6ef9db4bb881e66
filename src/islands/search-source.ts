import type { SearchFile } from '../search/search-file.ts';

/** The search file at an address. Throws when it cannot be had. */
export async function fetchedFile(address: string): Promise<SearchFile> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return (await answer.json()) as SearchFile;
}
