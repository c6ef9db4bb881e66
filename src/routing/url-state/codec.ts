import type { Notice } from '../../domain/series/view.ts';
import { parseQuery, unknownNames } from './grammar.ts';
import type { QueryParameters, RawParam } from './grammar.ts';
import { parsed, unparsed } from './parsed.ts';
import type { ParsedValue } from './parsed.ts';
import { notice, quoted, repaired, valueless } from './notices.ts';

/** The version of this scheme that links are written in. */
const version = '1';

/** How each part of a view is read from a link and written into one, in the order of a link. */
export type Parameters<View, Choices> = Readonly<{
  [Part in keyof View]: Readonly<{
    read: (raw: RawParam, choices: Choices) => ParsedValue<View[Part]>;
    write: (value: View[Part]) => string;
  }>;
}>;

/** What the links to one page hold. */
export type Codec<View, Choices> = Readonly<{
  parameters: Parameters<View, Choices>;
  choices: Choices;
  /** The revision of the defaults that links are written on, from 1. */
  revision: number;
  /** What a link shows at a revision when it chooses nothing. */
  defaults: (revision: number) => View;
}>;

/** Each part of a view as a link writes it. */
export type Texts<View> = Readonly<Record<keyof View, string>>;

/** Reads a query string, with or without its `?`, as a view that may contradict itself. Total. */
export function readQuery<View extends object, Choices>(
  { parameters, choices, revision: current, defaults }: Codec<View, Choices>,
  query: string,
): Readonly<
  { view: View; revision: number; notices: readonly Notice[] } & Pick<QueryParameters, 'raw'>
> {
  const taken = parseQuery(query);
  const revision = readRevision(taken, current);
  const { view, notices } = applied(parameters, defaults(revision.value), taken.raw, choices);
  const all = [
    ...taken.notices,
    ...unknownNames(taken),
    ...versionNotices(taken),
    ...revision.notices,
    ...notices,
  ];
  return { view, revision: revision.value, notices: all, raw: taken.raw };
}

/** A view with the choices of a link laid over it, and notices of what could not be read. */
export function applied<View extends object, Choices>(
  parameters: Parameters<View, Choices>,
  base: View,
  raw: QueryParameters['raw'],
  choices: Choices,
): Readonly<{ view: View; notices: readonly Notice[] }> {
  const read = partsOf(parameters).map(
    (part) => [part, readPart(parameters, part, raw, choices)] as const,
  );
  const chosen = read.flatMap(([part, { value }]) => (value === undefined ? [] : [[part, value]]));
  const view: View = { ...base, ...Object.fromEntries(chosen) };
  return { view, notices: read.flatMap(([, { notices }]) => notices) };
}

/** The query string of the parts chosen of a view: by default those that are not as usual. */
export function writeQuery<View extends object, Choices>(
  { parameters, revision, defaults }: Codec<View, Choices>,
  view: View,
  chosen = (text: string, usual: string) => text !== '' && text !== usual,
): string {
  const [texts, usual] = [textsOf(parameters, view), textsOf(parameters, defaults(revision))];
  const parts = partsOf(parameters).filter((part) => chosen(texts[part], usual[part]));
  const pairs = parts.map((part) => `${String(part)}=${texts[part]}`);
  return pairs.length === 0 ? '' : [`v=${version}`, `r=${revision}`, ...pairs].join('&');
}

/** Each part of a view as a link writes it. */
export function textsOf<View extends object>(
  parameters: Parameters<View, never>,
  view: View,
): Texts<View> {
  const texts = partsOf(parameters).map((part) => [part, parameters[part].write(view[part])]);
  return Object.fromEntries(texts) as Texts<View>;
}

/** The parts of a view, in the order of a link. */
function partsOf<View extends object>(
  parameters: Parameters<View, never>,
): readonly (keyof View)[] {
  return Object.keys(parameters) as (keyof View)[];
}

/** Reads one part, with a notice where it is empty or was damaged without harm. */
function readPart<View, Choices, Part extends keyof View>(
  parameters: Parameters<View, Choices>,
  part: Part,
  raw: QueryParameters['raw'],
  choices: Choices,
): ParsedValue<View[Part]> {
  const one = raw.get(part as RawParam['key']);
  if (!one) return unparsed();
  if (one.text === '') return unparsed(valueless(one.key, one.found));
  const { read, write } = parameters[part];
  const { value, notices } = read(one, choices);
  if (!one.malformed || value === undefined || notices.length > 0) return { value, notices };
  return parsed(value, repaired(one.key, one.found, write(value)));
}

/**
 * The revision of the defaults that a link was made on: the current one for a link without state,
 * 1 for a link with state that names none.
 */
function readRevision(
  { raw }: QueryParameters,
  current: number,
): Readonly<{ value: number; notices: readonly Notice[] }> {
  const one = raw.get('r');
  const hasState = [...raw.keys()].some((key) => key !== 'v' && key !== 'r');
  if (!one) return { value: hasState ? 1 : current, notices: [] };
  const revision = /^\d+$/.test(one.text) ? Number(one.text) : 1;
  const value = Math.min(Math.max(revision, 1), current);
  if (String(value) === one.text) return { value, notices: repairedNumber(one) };
  const said = `This chart has no revision ${quoted(one.text)}; the link was read on revision ${value}.`;
  return { value, notices: [notice('r', one.text, said)] };
}

/** Notices of a link in another version of the scheme; one that names none is in the first. */
function versionNotices({ raw }: QueryParameters): readonly Notice[] {
  const one = raw.get('v');
  if (!one || one.text === version) return one ? repairedNumber(one) : [];
  const said = `The link is of version ${quoted(one.text)}, which this site does not know; it was read as version ${version}.`;
  return [notice('v', one.text, said)];
}

/** A notice of a number with signs around it, as in `v=-1`; an escaped one is harmless. */
function repairedNumber({ key, found, text }: RawParam): readonly Notice[] {
  const value = new RegExp(`^${key}=([^%]*)$`, 'i').exec(found)?.[1];
  return value === undefined || value === text ? [] : [repaired(key, found, text)];
}
