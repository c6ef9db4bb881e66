import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addressFile, readAddresses } from '../../corpus/locks/addresses.ts';
import { site as ownSite } from '../../domain/site.ts';
import { edtfWords } from '../../domain/text/edtf.ts';
import type { SiteAddress } from '../../routing/site-address.ts';
import { fateOf } from '../../routing/published/former-address.ts';
import type { Fate, FormerName } from '../../routing/published/former-address.ts';
import { markup } from '../../snapshots/markup.ts';
import type { Markup } from '../../snapshots/markup.ts';
import { writeFormerParts } from './former-parts.ts';

/** Leaves something at every published address that moved: a page that leads on, the file as it is now, or the old part. */
export function redirectPages(
  redirects: readonly FormerName[],
  address: SiteAddress,
): AstroIntegration {
  return {
    name: 'redirect-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const published = readFileSync(new URL(`../../../${addressFile}`, import.meta.url), 'utf8');
        writeRedirects(fileURLToPath(dir), readAddresses(published), redirects, address);
      },
    },
  };
}

/**
 * Writes what is left at addresses that are no more, and `_redirects` for hosts that read it.
 *
 * @param folder a built site
 * @returns the addresses that were written
 */
export function writeRedirects(
  folder: string,
  published: readonly string[],
  redirects: readonly FormerName[],
  address: SiteAddress,
): string[] {
  const moved = published
    .filter((one) => !one.includes('#') && !existsSync(fileOf(folder, one)))
    .flatMap((from) => {
      const fate = fateOf(from, redirects);
      return fate && (fate.to === null || existsSync(fileOf(folder, fate.to)))
        ? [{ from, fate }]
        : [];
    });
  for (const one of moved) leaveAt(folder, one, address);
  const parts = writeFormerParts(published, redirects, {
    fileOf: (page) => (existsSync(fileOf(folder, page)) ? fileOf(folder, page) : null),
    base: address.base,
  });
  const lines = moved.flatMap(({ from, fate: { to } }) =>
    to === null ? [] : [`${address.base}${from.slice(1)} ${address.base}${to.slice(1)} 301\n`],
  );
  if (lines.length > 0) writeFileSync(join(folder, '_redirects'), lines.join(''));
  return [...moved.map(({ from }) => from), ...parts];
}

/** What is left at an address that is no more: of a file that was removed, nothing. */
function leaveAt(
  folder: string,
  { from, fate }: Readonly<{ from: string; fate: Fate }>,
  address: SiteAddress,
): void {
  const file = fileOf(folder, from);
  if (fate.to === null && !from.endsWith('/')) return;
  mkdirSync(dirname(file), { recursive: true });
  if (from.endsWith('/')) writeFileSync(file, pageOf(fate, address));
  else copyFileSync(fileOf(folder, fate.to!), file);
}

function fileOf(folder: string, address: string): string {
  return join(folder, address.endsWith('/') ? `${address}index.html` : address);
}

/** A page that leads on, with the anchor it was asked for, or says what is gone; it needs no style. */
function pageOf({ to, redirect }: Fate, { site, base }: SiteAddress): string {
  const { day, was, why } = redirect;
  const told = `${why} (${edtfWords(day)})`;
  if (to === null)
    return page(
      'Removed',
      { told, policy: nothing },
      markup`
        <h1>${was ?? 'What stood here'}: removed</h1><p>${told}</p>
        <p><a href="${base}">To the front page</a></p>
      `,
    );
  const path = base + to.slice(1);
  const script = `location.replace(${JSON.stringify(path)}+location.search+location.hash)`;
  const hash = createHash('sha256').update(script).digest('base64');
  return page(
    'Moved',
    { told, policy: `${nothing}; script-src 'sha256-${hash}'` },
    markup`
      <h1>This page has moved</h1><p><a href="${path}">${path}</a></p><p>${told}</p>
    `,
    markup`
      <link rel="canonical" href="${new URL(path, site).href}">
      <script>${{ html: script }}</script>
      <meta http-equiv="refresh" content="1; url=${path}">
    `,
  );
}

const nothing = "default-src 'none'; base-uri 'none'; form-action 'none'";

function page(
  title: string,
  { told, policy }: Readonly<{ told: string; policy: string }>,
  body: Markup,
  head: Markup | null = null,
): string {
  return markup`
    <!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <title>${title} · ${ownSite.name}</title><meta name="description" content="${told}">
    <meta name="robots" content="noindex">${head}</head><body><main>${body}</main></body></html>
  `.html;
}
