import { prefix, site } from '../domain/site.ts';

/** Where the site will be served. */
export type SiteAddress = Readonly<{
  /** The origin, `https://example.org`; `unsetSite` where it was not given. */
  site: string;
  /** The path, with slashes at both ends. */
  base: string;
  /** Whether the origin was given. */
  known: boolean;
}>;

/** Stands for an origin that nobody gave, and says so; `.invalid` never leads anywhere. */
export const unsetSite = 'https://address-not-set.invalid';

/**
 * Reads `SITE_URL` and `BASE_PATH`. A path in `SITE_URL` is taken as the base path. Where it is not set, the
 * address in `content/site.yaml` stands for it.
 *
 * - Errors: a sentence that names the variable, what it holds and how it is written.
 */
export function readSiteAddress(
  given: Readonly<{ SITE_URL?: string | undefined; BASE_PATH?: string | undefined }>,
  written: string | null = site.address,
): SiteAddress | Readonly<{ problem: string }> {
  const address = given.SITE_URL?.trim() || (written ?? '');
  const path = given.BASE_PATH?.trim() ?? '';
  const fault = (address && faultOfAddress(address)) || faultOfPath(path);
  if (fault) return { problem: fault };
  const base = slashed(path);
  if (!address) return { site: unsetSite, base, known: false };
  const { origin, pathname } = new URL(address);
  const own = slashed(decodeURI(pathname));
  if (own !== '/' && path !== '' && own !== base)
    return {
      problem: `SITE_URL has the path ${own} and BASE_PATH is ${base}. Give the path once, in either of them.`,
    };
  return { site: origin, base: own === '/' ? base : own, known: true };
}

const form = 'Write it like https://example.org.';

function faultOfAddress(address: string): string | null {
  const found = `SITE_URL is “${address}”`;
  if (/^[\w.-]+(?::\d+)?(?:\/|$)/.test(address))
    return `${found}, which has no scheme. Did you mean https://${address}?`;
  if (!URL.canParse(address)) return `${found}, which is not an address. ${form}`;
  const { protocol, username, password, search, hash, pathname } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:')
    return `${found}, which is not an address of the web. ${form}`;
  if (username || password || search || hash)
    return `${found}, which has more than an origin and a path. ${form}`;
  return faultOfSegments(pathname, found, form);
}

function faultOfPath(path: string): string | null {
  const found = `BASE_PATH is “${path}”`;
  const like = `Write it like /${prefix}.`;
  if (/^\w+:/.test(path)) return `${found}, which is not a path. ${like}`;
  return faultOfSegments(path, found, like);
}

/** A path may not climb, and holds nothing that ends a path or is half an escape. */
function faultOfSegments(path: string, found: string, like: string): string | null {
  const plain = decoded(path);
  if (plain === null || /[?#\\\p{Cc}]/u.test(plain))
    return `${found}, in which the path cannot be read. ${like}`;
  const climbs = plain.split('/').some((part) => /^\.{1,2}$/.test(part));
  return climbs ? `${found}, which leads out of its own folder. ${like}` : null;
}

/** `null` for a path with half an escape. */
function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/** A path with one slash at each end and between its parts. */
function slashed(path: string): string {
  return `/${path}/`.replaceAll(/\/+/g, '/');
}
