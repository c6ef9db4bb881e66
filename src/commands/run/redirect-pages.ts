import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addressFile, readAddresses, redirectOf } from '../../corpus/locks/addresses.ts';
import { edtfWords } from '../../domain/text/edtf.ts';
import type { SiteAddress } from '../../routing/site-address.ts';
import type { Redirect } from '../../schema/parts/redirect.ts';
import { markup } from '../../snapshots/markup.ts';
import type { Markup } from '../../snapshots/markup.ts';

/** Leaves something at every published address that moved: a page that leads on, or the file as it is now. */
export function redirectPages(
  redirects: readonly Redirect[],
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
  redirects: readonly Redirect[],
  address: SiteAddress,
): string[] {
  const moved = published
    .filter((one) => !one.includes('#') && !existsSync(fileOf(folder, one)))
    .flatMap((from) => {
      const found = redirectOf(from, redirects);
      return found && (found.to === null || existsSync(fileOf(folder, found.to)))
        ? [{ from, ...found }]
        : [];
    });
  for (const { from, to, redirect } of moved) {
    const file = fileOf(folder, from);
    mkdirSync(dirname(file), { recursive: true });
    if (from.endsWith('/')) writeFileSync(file, pageOf(to, redirect, address));
    else if (to !== null) copyFileSync(fileOf(folder, to), file);
  }
  const lines = moved.flatMap(({ from, to }) =>
    to === null ? [] : [`${address.base}${from.slice(1)} ${address.base}${to.slice(1)} 301\n`],
  );
  if (lines.length > 0) writeFileSync(join(folder, '_redirects'), lines.join(''));
  return moved.map(({ from }) => from);
}

function fileOf(folder: string, address: string): string {
  return join(folder, address.endsWith('/') ? `${address}index.html` : address);
}

/** A page that leads on, with the anchor it was asked for, or says what is gone; it needs no style. */
function pageOf(to: string | null, { day, why }: Redirect, { site, base }: SiteAddress): string {
  const told = markup`<p>${why} (${edtfWords(day)})</p>`;
  if (to === null)
    return page(markup`
      <title>Removed</title>
      <h1>What stood here was removed</h1>${told}
      <p><a href="${base}">To the front page</a></p>
    `);
  const path = base + to.slice(1);
  const script = `location.replace(${JSON.stringify(path)}+location.search+location.hash)`;
  const hash = createHash('sha256').update(script).digest('base64');
  const policy = `default-src 'none'; script-src 'sha256-${hash}'`;
  return page(markup`
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <title>Moved</title>
    <link rel="canonical" href="${new URL(path, site).href}">
    <script>${{ html: script }}</script>
    <meta http-equiv="refresh" content="1; url=${path}">
    <h1>This page has moved</h1>
    <p><a href="${path}">${path}</a></p>${told}
  `);
}

function page(content: Markup): string {
  return markup`
    <!doctype html><html lang="en"><meta charset="utf-8"><meta name="robots" content="noindex">
    <meta name="viewport" content="width=device-width, initial-scale=1">${content}</html>
  `.html;
}
