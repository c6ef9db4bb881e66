import { foreignPart } from '../../routing/url-state/grammar.ts';

/** The part of `location` that an address is made from. */
export type LocationParts = Readonly<{
  origin: string;
  pathname: string;
  search: string;
  hash: string;
}>;

/** The address of a view in the address bar: parameters that are not ours stay. */
export function barAddress({ pathname, search, hash }: LocationParts, query: string): string {
  const all = [query, foreignPart(search)].filter((part) => part !== '').join('&');
  return pathname + (all && `?${all}`) + hash;
}

/** The link to a view for other people: only what is ours. */
export function sharedLink({ origin, pathname }: LocationParts, query: string): string {
  return origin + pathname + (query && `?${query}`);
}
