import { posix } from 'node:path';
import { Parser } from 'htmlparser2';
import { addressOf } from '../../domain/offline/kept-files.ts';
import { lineOf, withLine } from '../../domain/offline/words.ts';
import type { SiteAddress } from '../../routing/site-address.ts';

/** A copy of a site in a folder: where the site is published, and the files that the copy holds. */
export type Copy = SiteAddress & Readonly<{ files: ReadonlySet<string> }>;

/** A stretch of a text and what takes its place. */
type Change = Readonly<{ start: number; end: number; text: string }>;

/**
 * A page for a folder: what it links and loads is named from where it stands, and what the copy does not hold by its
 * address on the web. It has no script, since browsers run no modules from a folder, and no policy, whose `'self'`
 * means nothing there.
 */
export function relativePage(html: string, file: string, copy: Copy): string {
  const changes: Change[] = [];
  let script: number | null = null;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const [start, end] = [parser.startIndex, parser.endIndex + 1];
      if (name === 'script') script = start;
      else if (isUseless(name, attributes)) changes.push({ start, end, text: '' });
      else changes.push({ start, end, text: relativeTag(html.slice(start, end), file, copy) });
    },
    onclosetag: (name) => {
      if (name !== 'script' || script === null) return;
      changes.push({ start: script, end: parser.endIndex + 1, text: '' });
      script = null;
    },
  });
  parser.end(html);
  return withLine(changed(html, changes), copyLine(file, copy));
}

/** What a browser takes from a host only, or what speaks of scripts. */
function isUseless(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (name === 'meta') return attributes['http-equiv']?.toLowerCase() === 'content-security-policy';
  return name === 'link' && /^(preload|modulepreload|manifest|sitemap)$/.test(attributes['rel']!);
}

function relativeTag(tag: string, file: string, copy: Copy): string {
  return tag.replaceAll(
    /(\s(?:href|src|action|cite)=")([^"]*)/g,
    (_, name: string, value: string) => name + relativeAddress(value, file, copy),
  );
}

/** An address on a page of the copy: a path from there, or the address on the web of what it does not hold. */
function relativeAddress(value: string, file: string, { site, base, files }: Copy): string {
  if (/^(#|[a-z][\w+.-]*:|\/\/)/i.test(value)) return value;
  const url = new URL(value.replaceAll('&amp;', '&'), `${site}${base}${addressOf(file)}`);
  const path = decodeURIComponent(url.pathname.slice(base.length));
  const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!url.pathname.startsWith(base) || !files.has(target))
    return url.href.replaceAll('&', '&amp;');
  return target === file && url.hash ? url.hash : between(file, target) + url.hash;
}

function between(file: string, target: string): string {
  return encodeURI(posix.relative(posix.dirname(file), target));
}

/** A style sheet for a folder: what it loads is named from where it stands, and no font is left out for being late. */
export function relativeStyle(css: string, file: string, copy: Copy): string {
  return css
    .replaceAll(/font-display:\s*optional/g, 'font-display:swap')
    .replaceAll(
      /url\((["']?)([^"')]+)\1\)/g,
      (_, quote: string, value: string) =>
        `url(${quote}${relativeAddress(value, file, copy)}${quote})`,
    );
}

function changed(text: string, changes: readonly Change[]): string {
  let at = 0;
  const kept = changes.map(({ start, end, text: instead }) => {
    const before = text.slice(at, start);
    at = end;
    return before + instead;
  });
  return kept.join('') + text.slice(at);
}

/** What the copy says of itself; a site that does not know its address names none. */
function copyLine(file: string, { site, base, known }: Copy): string {
  const here = `${site}${base}${addressOf(file)}`;
  const link = known ? `<a href="${here}">the site</a>` : 'the site';
  return lineOf(`This is a copy in a folder. Search and the choices of charts need ${link}.`);
}
