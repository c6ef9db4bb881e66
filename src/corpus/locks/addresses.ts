import { fateOf } from '../../routing/published/former-address.ts';
import type { FormerName } from '../../routing/published/former-address.ts';

/** The path of the list of every address ever published; the site publishes it as `/addresses.txt`. */
export const addressFile = 'public/addresses.txt';

/** The path of the seals of the files that are only ever added to, this list among them. */
export const sealFile = 'content/seals.txt';

/** How the file begins. */
export const addressHead =
  '# Every page, file and anchor that this site has published, in the order it was recorded. Only ever added to.\n';

/** The addresses of a file of them, from the root of the site: `/claims/`, `/claims.csv`, `/sources/#tass`. */
export function readAddresses(text: string): readonly string[] {
  return text.split(/\r?\n/).filter((line) => line.startsWith('/'));
}

/** Published addresses that neither stand nor lead anywhere; a part is found where its page leads on. */
export function lostAddresses(
  published: readonly string[],
  standing: ReadonlySet<string>,
  redirects: readonly FormerName[],
): string[] {
  const leadsOn = (address: string): boolean => {
    const fate = fateOf(address, redirects);
    return fate !== null && (fate.to === null || standing.has(fate.to));
  };
  return published.filter((address) => !standing.has(address) && !leadsOn(address));
}

/** What a built site has lost, in words: the pages, files and parts that are no longer there and lead nowhere. */
export function lossFaults(lost: readonly string[]): string[] {
  const pages = new Set(lost.filter((address) => !address.includes('#')));
  // The part of a page that is lost with it needs no word of its own.
  const causes = lost.filter((one) => !one.includes('#') || !pages.has(one.replace(/#.*/, '')));
  return causes.map(
    (address) =>
      `${address} was published and is gone: restore it, or say in content/redirects.yaml where it is now and why`,
  );
}
