/** Where the target of a request leads: a path below the site's folder, another address, or nowhere. */
export type SitePath =
  | Readonly<{ kind: 'path'; path: string }>
  | Readonly<{ kind: 'redirect'; to: string }>
  | Readonly<{ kind: 'missing' }>
  | Readonly<{ kind: 'malformed' }>;

/**
 * Reads the target of a request to a site that is served under a base.
 *
 * @param target as it stands in the request: a path with a query, or a whole address
 * @param base the path the site was built for, with slashes at both ends
 */
export function sitePath(target: string, base: string): SitePath {
  const [path, query] = split(target);
  if (`${path}/` === base) return { kind: 'redirect', to: base + query };
  if (!path.startsWith(base)) return { kind: 'missing' };
  const parts = decoded(path.slice(base.length).split('/'));
  if (parts === null) return { kind: 'malformed' };
  if (!parts.every(isPublic)) return { kind: 'missing' };
  return { kind: 'path', path: parts.join('/') };
}

/** The same address with a slash after its path. */
export function withSlash(target: string): string {
  const [path, query] = split(target);
  return `${path}/${query}`;
}

/** The path of a target as it was written, without its query. */
export function pathnameOf(target: string): string {
  return split(target)[0];
}

function split(target: string): readonly [path: string, query: string] {
  const [, path = '', query = ''] = /^(?:https?:\/\/[^/?]*)?([^?#]*)(\?[^#]*)?/i.exec(target)!;
  return [path, query];
}

/** `null` where an escape is broken or hides a slash or a character that no name has. */
function decoded(parts: readonly string[]): string[] | null {
  try {
    const plain = parts.map(decodeURIComponent);
    return plain.some((part) => /[/\\\p{Cc}]/u.test(part)) ? null : plain;
  } catch {
    return null;
  }
}

/** Names that begin with a dot are the owner's own, but for the one that has its standard. */
function isPublic(part: string, at: number, parts: readonly string[]): boolean {
  if (part === '') return at === parts.length - 1;
  if (part === '.well-known') return at === 0;
  return !part.startsWith('.') && !(part === '_headers' && parts.length === 1);
}
