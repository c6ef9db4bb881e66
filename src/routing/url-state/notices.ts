import type { Notice } from '../../domain/series/view.ts';

/** The most of a reader's text that a notice quotes, in characters. */
const quotable = 60;

/** What a key chooses, in a reader's words. */
export const choosing: Readonly<Record<string, string>> = {
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

/** The known name that one word may have been meant for, as a question; empty without one. */
export function didYouMean(name: string | null): string {
  return name === null ? '' : ` Did you mean ${quoted(name)}?`;
}

/** A name that a page has no use for, and one that may have been meant. */
export function unused(name: string, meant: string | null): Notice {
  return notice(name, name, `${quoted(name)} chooses nothing on this page.${didYouMean(meant)}`);
}

/** A value that cannot be read, and a form that can. */
export function unreadable(key: string, found: string, form: string): Notice {
  const said = `The ${choosing[key]} ${quoted(found)} cannot be read, so the usual one is shown. It looks like ${form}.`;
  return notice(key, found, said);
}

/** A key without a value. */
export function valueless(key: string, found: string): Notice {
  return notice(key, found, `The link names no ${choosing[key]}, so the usual one is shown.`);
}

/** A value that was damaged on its way, and how it was read. */
export function repaired(key: string, found: string, read: string): Notice {
  const said = `A part of the link was damaged on its way, ${quoted(found)}, and was read as ${quoted(`${key}=${read}`)}.`;
  return notice(key, found, said);
}

/** A key that came again with another value. */
export function repeated(key: string, found: string): Notice {
  return notice(key, found, `The link names the ${choosing[key]} twice; the first is shown.`);
}
