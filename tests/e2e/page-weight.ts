import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { essays } from './dist.ts';
import { atRoot, project } from './servers.ts';

/** Bytes that a view asks for, each file once, compressed as hosts do. */
type Weight = Readonly<{ all: number; fonts: number; styles: number; scripts: number }>;

/** What a first view may weigh; the scripts of charts, lists and search come to this. */
const limits: Weight = { all: 130_000, fonts: 80_000, styles: 18_000, scripts: 16_000 };
/**
 * Essays have the values of their charts' readouts in them, and what fetches those and the sheet of a
 * claim; what opens folds is a file of its own, which pages of claims share. Each claim has the position of every
 * article beside it.
 */
const essayLimits: Weight = { ...limits, all: 139_700 + 900 * essays.length, scripts: 9_800 };
/**
 * Views of charts word printed rates, what was known when and what is missing; the page has a slider
 * for the period and full screen. Scripts say what of an address, a file or a script did not come.
 */
const chartLimits: Weight = { ...limits, scripts: 25_800 };
/** It is all essays, and what is said of them. */
const bookLimits: Weight = { ...limits, all: limits.all + 19_000 * essays.length };

const own: Readonly<Record<string, Weight>> = {
  'book/': bookLimits,
  'charts/trade-volume/': chartLimits,
  'embed/trade-volume/': chartLimits,
};

function limitsOf(path: string): Weight {
  return /^articles\/./.test(path) ? essayLimits : (own[path] ?? limits);
}

/** From now on, notes what a page asks for; gives what weighs it. */
export function weigh(page: Page): () => Weight {
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(request.url()));
  return () => weightOf([...asked].filter((url) => !url.endsWith('favicon.ico')).map(sizeOf));
}

/** What of a weight is more than a page may weigh, in words. */
export function overWeight(path: string, weight: Weight): string[] {
  const most = limitsOf(path);
  return Object.entries(weight)
    .filter(([kind, bytes]) => bytes > most[kind as keyof Weight])
    .map(([kind, bytes]) => `${kind}: ${bytes} bytes, at most ${most[kind as keyof Weight]}`);
}

type Sized = Readonly<{ file: string; bytes: number }>;

function weightOf(sizes: readonly Sized[]): Weight {
  const sum = (kind: RegExp) =>
    sizes.reduce((all, { file, bytes }) => all + (kind.test(file) ? bytes : 0), 0);
  return {
    all: sum(/./),
    fonts: sum(/\.woff2$/),
    styles: sum(/\.css$/),
    scripts: sum(/\.js$/),
  };
}

/** Fonts and pictures are compressed already. */
function sizeOf(url: string): Sized {
  const path = decodeURIComponent(new URL(url).pathname);
  const file = `${atRoot.folder}${path}${path.endsWith('/') ? 'index.html' : ''}`;
  const content = readFileSync(`${project}${file}`);
  return {
    file,
    bytes: /\.(woff2|png)$/.test(file) ? content.length : gzipSync(content).length,
  };
}

/** The faces that a page asks for ahead and shows nowhere. */
export async function preloadedInVain(page: Page): Promise<string[]> {
  const preloaded = await page.evaluate(() =>
    [...document.querySelectorAll('link[rel=preload][as=font]')].map((one) => {
      const face = one.getAttribute('href')!.split('/').at(-1)!.split('.')[0]!;
      return `${face.split('-')[0]} ${face.includes('italic') ? 'italic' : 'normal'}`;
    }),
  );
  const shown = await facesShown(page);
  return preloaded.filter((face) => !shown.includes(face));
}

/** First word of the family, in lower case, and style of every text that is shown. */
function facesShown(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const shown = new Set<string>();
    for (const element of document.querySelectorAll('body *')) {
      const written = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      if (!written || element.getClientRects().length === 0) continue;
      const { fontFamily, fontStyle } = getComputedStyle(element);
      const family = fontFamily.replaceAll('"', '').split(' ')[0]!.toLowerCase();
      shown.add(`${family} ${fontStyle}`);
    }
    return [...shown];
  });
}
