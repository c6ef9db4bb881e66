import type { Notice } from '../../domain/series/view.ts';
import { nearestName } from '../../domain/text/edit-distance.ts';
import { notice, repeated, unused } from './notices.ts';
import { pageKeys } from './page-keys.ts';

/** The parameters of a view, in canonical order. */
export const keys = ['v', 'r', 'view', 's', 'hl', 't', 'u', 'y', 'asof', 'at', 'c'] as const;
export type Key = (typeof keys)[number];

/** The most of a query that is read, in characters. */
export const longest = 2000;

/** A parameter of a view as a link gives it. */
export type RawParam = Readonly<{
  key: Key;
  /** As it stood in the link. */
  found: string;
  /** Decoded, without what does not belong, in canonical case. */
  text: string;
  /** Whether `text` is more than `found` decoded. */
  malformed: boolean;
}>;

/** A query taken apart: what is ours by key, what is not as it stood, and what was ignored. */
export type QueryParameters = Readonly<{
  raw: ReadonlyMap<Key, RawParam>;
  foreign: readonly string[];
  notices: readonly Notice[];
}>;

/** Takes a query apart. Total; reads at most `longest` characters; the first of equal keys wins. */
export function parseQuery(query: string): QueryParameters {
  const whole = query.replace(/^\?/, '');
  const notices: Notice[] = whole.length > longest ? [tooLong(whole)] : [];
  const raw = new Map<Key, RawParam>();
  const foreign: string[] = [];
  for (const piece of readable(whole).split('&').flatMap(unescapedPieces)) {
    const one = rawParam(piece);
    const former = one && raw.get(one.key);
    if (!one) foreign.push(piece.text);
    else if (!former) raw.set(one.key, one);
    else if (former.text !== one.text) notices.push(repeated(one.key, one.found));
  }
  return { raw, foreign: foreign.filter((piece) => piece !== ''), notices };
}

/** What somebody may write for a parameter of a view. */
const meant: Readonly<Record<string, Key>> = {
  series: 's',
  highlight: 'hl',
  period: 't',
  time: 't',
  unit: 'u',
  axis: 'y',
  point: 'at',
  claim: 'c',
};

/** Says which names a view does not have, though somebody may have meant one that it has. */
export function unknownNames({ foreign }: QueryParameters): readonly Notice[] {
  const names = foreign.map((piece) => piece.split('=')[0]!);
  return unknownParameters(names, keys, meant);
}

/** Whether a query has a parameter of a view, or a malformed one. */
export function speaksToView(query: string): boolean {
  const taken = parseQuery(query);
  return taken.raw.size > 0 || taken.notices.length > 0 || unknownNames(taken).length > 0;
}

/** The parameters of a query that are not ours, as they stood. */
export function foreignPart(query: string): string {
  return parseQuery(query).foreign.join('&');
}

function tooLong(whole: string): Notice {
  const said = 'The link is too long; only its first 2,000 characters were read.';
  return notice('', whole, said);
}

/** What is read of a long query: whole parameters only, since half of one means something else. */
function readable(whole: string): string {
  if (whole.length <= longest) return whole;
  const start = whole.slice(0, longest + 1);
  return start.slice(0, Math.max(0, start.lastIndexOf('&')));
}

/** A part between two `&`, as it stood and as it is read. */
type Piece = Readonly<{ found: string; text: string }>;

/** The pieces in a piece of ours whose `&` and `=` were encoded; any other piece as it is. */
function unescapedPieces(found: string): readonly Piece[] {
  const key = keyIn(found.split(/=|%(?:25)?3D/i)[0]!);
  if (key === null || !/%(?:25)?(?:26|3D)/i.test(found)) return [{ found, text: found }];
  const plain = found.replace(/%(?:25)?26/gi, '&').replace(/%(?:25)?3D/gi, '=');
  return plain.split('&').map((text) => ({ found, text }));
}

function rawParam(piece: Piece): RawParam | null {
  const [name, ...rest] = piece.text.split('=');
  const key = keyIn(name!);
  if (key === null) return null;
  const value = rest.join('=');
  const once = decoded(value);
  const text = inCase(key, trimmed(key, /%[0-9a-f]{2}/i.test(once) ? decoded(once) : once));
  const sound = name === key && piece.text === piece.found && text === sequence(value);
  return { key, found: piece.found, text, malformed: !sound || !/^[a-z0-9.-]*$/i.test(text) };
}

/** The key that a name stands for, with case and what `&amp;` leaves behind repaired. */
function keyIn(name: string): Key | null {
  const plain = decoded(name).toLowerCase().trim();
  const bare = plain.replace(/^(?:amp;|#38;)+|\[\]$/g, '');
  return keys.find((key) => key === bare) ?? null;
}

/** Percent-decodes what can be decoded; drops what cannot, and an escape cut short. */
function decoded(text: string): string {
  return text
    .replace(/\+/g, ' ')
    .replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => sequence(escapes) ?? '')
    .replace(/%(?![0-9a-f]{2})(?:[0-9a-f]$)?/gi, '');
}

/** Percent-decodes a text that is sound; `null` for one that is not. */
function sequence(text: string): string | null {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return null;
  }
}

/** A value without what programs add around links: a second query, punctuation, spaces. */
function trimmed(key: Key, text: string): string {
  const own = text.replace(/[?#].*$/s, '').trim();
  if (key === 't' && /^(?:\.\.[a-z0-9-]+|[a-z0-9-]+\.\.)$/i.test(own)) return own;
  return own.replace(/^[^a-z0-9]+|[^a-z0-9]+$/gi, '');
}

/** Small letters, but for the halves and quarters of periods. */
function inCase(key: Key, text: string): string {
  const small = text.toLowerCase();
  if (key !== 't' && key !== 'at') return small;
  return small.replace(/(\d{4}-)([hq]\d)/g, (_, year: string, part: string) => {
    return year + part.toUpperCase();
  });
}

/** A longer name is near to none of ours, and is not worth comparing. */
const longestWord = 40;

/**
 * Notices of parameters that a page does not have, though a writer of the link may have meant one:
 * a name of another page of ours, or one near to a name here. Any other name is left alone, since
 * programs add their own, such as `utm_source`.
 *
 * @param keys the names that the page has
 * @param meant other words that somebody may write for them
 */
export function unknownParameters(
  names: readonly string[],
  keys: readonly string[],
  meant: Readonly<Record<string, string>>,
): readonly Notice[] {
  const own = new Map([...keys.map((key) => [key, key] as const), ...Object.entries(meant)]);
  const words = [...own.keys()].filter((word) => word.length > 3);
  return [...new Set(names)].flatMap((name) => {
    const small = name.toLowerCase();
    const near = small.length > longestWord ? null : nearestName(small, words);
    const key = own.get(small) ?? own.get(near ?? '') ?? null;
    if (key === null && !pageKeys.includes(small)) return [];
    return unused(name, key);
  });
}
