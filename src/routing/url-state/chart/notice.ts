import type { Notice } from '../../../domain/series/view.ts';
import { nearest } from '../../nearest-name.ts';

/** The most of a reader's text that a notice quotes, in characters. */
const quotable = 60;

/** What a key chooses, in a reader's words. */
const choosing: Readonly<Record<string, string>> = {
  v: 'version of the link',
  r: 'revision',
  view: 'way of showing',
  s: 'series',
  hl: 'series or article to bring forward',
  t: 'period',
  u: 'unit',
  y: 'axis',
  asof: 'day of knowledge',
  at: 'pinned point',
  c: 'claim',
};

/** A text in quotation marks, cut where it is long. */
export function quoted(text: string): string {
  return `“${text.length > quotable ? `${text.slice(0, quotable)}…` : text}”`;
}

/** A notice in words of one's own. */
export function notice(key: string, found: string, said: string): Notice {
  return { key, found: found.slice(0, quotable), said };
}

/** Says that an id is not one of the chart's, with the nearest that is. */
export function unknown(key: string, found: string, known: readonly string[]): Notice {
  const near = nearest(found, known);
  const hint = near === null ? '' : ` Did you mean ${quoted(near)}?`;
  const said = `${quoted(found)} is no ${choosing[key]} of this chart and was left out.${hint}`;
  return notice(key, found, said);
}

/** Says that a value cannot be read, and which form can. */
export function unreadable(key: string, found: string, form: string): Notice {
  const said = `The ${choosing[key]} ${quoted(found)} cannot be read, so the usual one is shown. It looks like ${form}.`;
  return notice(key, found, said);
}

/** Says that a key came without a value. */
export function valueless(key: string, found: string): Notice {
  return notice(key, found, `The link names no ${choosing[key]}, so the usual one is shown.`);
}

/** Says that a value was damaged on its way and how it was read. */
export function mended(key: string, found: string, read: string): Notice {
  const said = `A part of the link was damaged on its way, ${quoted(found)}, and was read as ${quoted(`${key}=${read}`)}.`;
  return notice(key, found, said);
}

/** Says that a key came again with another value. */
export function repeated(key: string, found: string): Notice {
  return notice(key, found, `The link names the ${choosing[key]} twice; the first is shown.`);
}
