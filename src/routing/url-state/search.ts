import { facets } from '../../domain/claims/query.ts';
import type { Facet, Query } from '../../domain/claims/query.ts';
import type { Notice } from '../../domain/series/view.ts';
import { readIds, readNames, writeParams } from './id-list.ts';

/** The ids that each facet has; any other in an address is left out, with a notice. */
export type KnownIds = Readonly<Record<Facet, readonly string[]>>;

/** The keys of an address, each facet by its singular. */
export const facetKeys: Readonly<Record<Facet, string>> = {
  articles: 'article',
  topics: 'topic',
  kinds: 'kind',
  stances: 'stance',
  verdicts: 'verdict',
  actors: 'actor',
};

/** More characters than this are not read. */
export const longestText = 200;

/**
 * Reads a query from the parameters of `/search/`. Total: never throws.
 *
 * Lists are joined by `.`; a repeated key adds to its list, so that a plain form can be read too.
 * Ids that are not known are left out, and names in capitals or after `amp;` are repaired, each with a
 * notice.
 */
export function readSearchQuery(
  params: URLSearchParams,
  known: KnownIds,
): Readonly<{ query: Query; notices: readonly Notice[] }> {
  const { given: named, notices } = readNames(params, ours, meant);
  const given = today(named);
  const text = readText(given);
  const also = readIds('also', 'choices of other words', given, ['off']);
  const lists = facets.map((facet) => readIds(facetKeys[facet], facet, given, known[facet]));
  const chosen = Object.fromEntries(facets.map((facet, i) => [facet, lists[i]!.ids]));
  return {
    query: { text: text.text, literal: also.ids.length > 0, ...chosen } as Query,
    notices: [
      ...notices,
      ...text.notices,
      ...also.notices,
      ...lists.flatMap(({ notices }) => notices),
    ],
  };
}

/**
 * Writes a query as it stands after the `?`: empty for the query that asks for nothing.
 *
 * Reading back gives the same query, and equal queries have equal addresses.
 *
 * @param known gives the order of the ids
 * @param others parameters to keep: those that are not ours follow those that are
 */
export function writeSearchQuery(
  query: Query,
  known: KnownIds,
  others: URLSearchParams = new URLSearchParams(),
): string {
  const text = tidy(query.text).slice(0, longestText).trim();
  const own = facets.map((facet) => {
    const ids = known[facet].filter((id) => query[facet].includes(id));
    return [facetKeys[facet], ids.join('.')] as const;
  });
  const also = text && query.literal ? 'off' : null;
  return writeParams([['q', encodeURIComponent(text)], ['also', also], ...own], others, ours);
}

/** What `verdict=none` meant while claims without a verdict had one state. */
const formerly = ['not-checked', 'not-assessed'];

/** Parameters in which ids that were split since are replaced by the ids of today. */
function today(params: URLSearchParams): URLSearchParams {
  return new URLSearchParams(
    [...params].map(([key, value]) => [
      key,
      key === facetKeys.verdicts ? value.replace(/\bnone\b/gi, formerly.join('.')) : value,
    ]),
  );
}

const ours = ['q', 'also', ...Object.values(facetKeys)];

/** What somebody may write for the question. */
const meant = { query: 'q', question: 'q', search: 'q', text: 'q' };

/** Lone halves of surrogate pairs have no place in an address. */
function tidy(text: string): string {
  return text.toWellFormed().replace(/\s+/g, ' ').trim();
}

function readText(params: URLSearchParams): { text: string; notices: readonly Notice[] } {
  const [first = '', ...more] = params.getAll('q').map(tidy);
  const other = more.find((text) => text !== '' && text !== first);
  const twice = 'The link asks twice; the first question is answered.';
  const notices = other === undefined ? [] : [{ key: 'q', found: other, said: twice }];
  if (first.length <= longestText) return { text: first, notices };
  const text = tidy(first.slice(0, longestText));
  const said = `Only the first ${longestText} characters of the question were read.`;
  return { text, notices: [...notices, { key: 'q', found: first, said }] };
}
