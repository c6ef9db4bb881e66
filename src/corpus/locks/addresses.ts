import type { Redirect } from '../../schema/parts/redirect.ts';

/** The path of the list of every address ever published; the site publishes it as `/addresses.txt`. */
export const addressFile = 'public/addresses.txt';

/** How the file begins. */
export const addressHead =
  '# Every page, file and anchor that this site has published, in the order it was recorded. Only ever added to.\n';

/** The addresses of a file of them, from the root of the site: `/claims/`, `/claims.csv`, `/sources/#tass`. */
export function readAddresses(text: string): readonly string[] {
  return text.split(/\r?\n/).filter((line) => line.startsWith('/'));
}

/** Where an address that was published leads now: elsewhere, to a page that says it is gone, or, for `null`, nowhere. */
export function redirectOf(
  address: string,
  redirects: readonly Redirect[],
): Readonly<{ to: string | null; redirect: Redirect }> | null {
  const redirect = redirects.find(({ from }) => isUnder(address, from));
  if (!redirect) return null;
  const { from, to } = redirect;
  return { to: to === null ? null : to + address.slice(from.length), redirect };
}

/** Published addresses that neither stand nor lead anywhere; a part is found where its page leads on. */
export function lostAddresses(
  published: readonly string[],
  standing: ReadonlySet<string>,
  redirects: readonly Redirect[],
): string[] {
  const leadsOn = (address: string): boolean => {
    const redirected = redirectOf(address, redirects);
    return redirected !== null && (redirected.to === null || standing.has(redirected.to));
  };
  return published.filter((address) => !standing.has(address) && !leadsOn(address));
}

function isUnder(address: string, from: string): boolean {
  return address.startsWith(from) && /^[/.]/.test(address.slice(from.length));
}
