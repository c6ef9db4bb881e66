/**
 * Reads the address of a deployed site, as it is typed; a slash at its end may be left out.
 *
 * - Errors: a sentence that says what is wrong with it.
 */
export function readSiteUrl(typed: string | undefined): URL | Readonly<{ problem: string }> {
  if (!typed) return wrong('No address was given');
  if (!URL.canParse(typed)) return wrong(`“${typed}” is no address`);
  const url = new URL(typed);
  if (!/^https?:$/.test(url.protocol)) return wrong(`“${typed}” does not begin with https://`);
  if (url.username || url.password) return wrong('The address holds a name or a password');
  if (url.search || url.hash) return wrong(`“${typed}” is an address within a site`);
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

function wrong(what: string): Readonly<{ problem: string }> {
  return { problem: `${what}. Write: npm run verify -- https://example.org/` };
}
