import type { PublishedKind } from '../../domain/published-kinds.ts';
import type { Redirect } from '../../schema/parts/redirect.ts';

/** What became of a published address: where it leads now, `null` where it is gone, and by which entry. */
export type Fate = Readonly<{ to: string | null; redirect: FormerName }>;

/** A record or an address that has another name now, or is gone; a claim among them, whose history says so. */
export type FormerName = Omit<Redirect, 'kind'> & Readonly<{ kind?: PublishedKind | 'claim' }>;

/** Where the ids of each kind stand in an address: what is before one, and what is after. */
const places: Readonly<Record<PublishedKind | 'claim', readonly (readonly [string, string])[]>> = {
  article: [
    ['^/(?:cite/|cards/)?articles/', '[/.]'],
    ['^/(?:cards/)?compare/(?:[^/#]+/)?', '[/.]'],
    ['^/(?:book|compare/[^#]+)/#', '(?:-p\\d+)?$'],
  ],
  claim: [
    ['^/(?:cite/|cards/)?claims/', '[/.]'],
    ['^/articles/[^/]+/#', '$'],
  ],
  proposition: [
    ['^/(?:cards/)?propositions/', '[/.]'],
    ['^/compare/[^#]+/#', '$'],
  ],
  event: [['^/timeline/#', '$']],
  source: [['^/sources/#', '$']],
  series: [
    ['^/series/', '\\.'],
    ['^/data/#series-', '$'],
  ],
  chart: [
    ['^/(?:charts|embed|cards/charts|oembed/charts)/', '[/.]'],
    // Its snapshots stay where they are.
    ['^/v/', '/(?:#|$)'],
  ],
  change: [['^/data/#change-', '$']],
  topic: [],
  actor: [],
  concept: [],
  'chart-part': [],
};

/** Where a published address leads, after every rename since; `null` where nothing says so. */
export function fateOf(address: string, redirects: readonly FormerName[]): Fate | null {
  const redirect = redirects.find((one) => renamed(address, one) !== undefined);
  const to = redirect && renamed(address, redirect);
  if (!redirect || to === undefined) return null;
  if (to === null) return { to, redirect };
  const others = redirects.filter((one) => one !== redirect);
  return fateOf(to, others) ?? { to, redirect };
}

/** An address after one rename; `null` where that removes it, `undefined` where it is not concerned. */
function renamed(address: string, { kind, from, to }: FormerName): string | null | undefined {
  if (kind === undefined) {
    if (!isUnder(address, from)) return undefined;
    return to === null ? null : to + address.slice(from.length);
  }
  const places = placesOf(kind, from);
  if (!places.some((place) => place.test(address))) return undefined;
  return to === null ? null : places.reduce((one, place) => one.replace(place, to), address);
}

function placesOf(kind: PublishedKind | 'claim', id: string): RegExp[] {
  return places[kind].map(([before, after]) => new RegExp(`(?<=${before})${id}(?=${after})`));
}

/** Nothing is under a part, which has an address of its own. */
function isUnder(address: string, from: string): boolean {
  if (address === from || from.includes('#')) return address === from;
  return address.startsWith(from) && /^[/.]/.test(address.slice(from.length));
}

/** Former ids of a kind and what each is called now, after every rename since; those that are gone are left out. */
export function formerIds(
  kind: FormerName['kind'],
  redirects: readonly FormerName[],
): Readonly<Record<string, string>> {
  const own = redirects.filter((one) => one.kind === kind);
  const now = (id: string, left = own.length): string | null => {
    const next = own.find(({ from }) => from === id);
    return !next || left === 0 ? id : next.to === null ? null : now(next.to, left - 1);
  };
  const pairs = own.map(({ from }) => [from, now(from)] as const);
  return Object.fromEntries(pairs.filter((pair): pair is [string, string] => pair[1] !== null));
}
