import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { core, extended, system } from '../../src/fonts/build/charset.ts';
import { essays, fileOf, filesOf } from './built.ts';
import { pageTypes } from './page-types.ts';
import { atRoot, project } from './served.ts';
import { expect, test } from './watched.ts';

/** Bytes that a view asks for, each file once, compressed as hosts do. */
type Weight = Readonly<{ all: number; fonts: number; styles: number; scripts: number }>;

/** What a first view may weigh; the scripts of charts, lists and search come to this. */
const limits: Weight = { all: 130_000, fonts: 80_000, styles: 18_000, scripts: 16_000 };
const essayLimits: Weight = { ...limits, scripts: 6_000 };
/** Views of charts word printed rates, what was known when and what is missing. */
const chartLimits: Weight = { ...limits, scripts: 18_000 };
/** What draws a chart anew, with d3: none of it is in a first view. */
const drawingLimit = 30_000;
/** It is all five essays. */
const bookLimits: Weight = { ...limits, all: 220_000 };
/** It shows every face. */
const styleLimits: Weight = { ...limits, fonts: 81_000 };

const limitsOf = (path: string): Weight =>
  ({
    'book/': bookLimits,
    'about/style/': styleLimits,
    'charts/trade-volume/': chartLimits,
    'embed/trade-volume/': chartLimits,
  })[path] ?? limits;

for (const width of [360, 1280])
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 900 } });
    for (const { slug } of essays)
      test(`the first view of ${slug} keeps to its bytes`, async ({ page }) => {
        const weight = await weightOf(page, `articles/${slug}/`);
        expect(over(weight, essayLimits), JSON.stringify(weight)).toEqual([]);
      });
  });

for (const { name, path } of pageTypes.filter(({ path }) => !path.includes('?')))
  test(`the first view of ${name} keeps to its bytes, and to fonts that it shows`, async ({
    page,
  }, { annotations }) => {
    const weight = await weightOf(page, path);
    annotations.push({ type: 'bytes', description: `${path || '/'} ${JSON.stringify(weight)}` });
    expect(over(weight, limitsOf(path))).toEqual([]);
    const preloaded = await page.evaluate(() =>
      [...document.querySelectorAll('link[rel=preload][as=font]')].map((one) => {
        const face = one.getAttribute('href')!.split('/').at(-1)!.split('.')[0]!;
        return `${face.split('-')[0]} ${face.includes('italic') ? 'italic' : 'normal'}`;
      }),
    );
    const shown = await facesShown(page);
    expect(preloaded.filter((face) => !shown.includes(face))).toEqual([]);
  });

test('every letter of every page is in a face of ours, or left to the system on purpose', () => {
  const ours = new Set(core + extended);
  const strange = new Map<string, string>();
  for (const file of filesOf(atRoot).filter((one) => one.endsWith('.html')))
    for (const letter of new Set(wordsOf(fileOf(atRoot, file))))
      if (!ours.has(letter) && !system.test(letter)) strange.set(letter, file);
  const remedy = 'add it to src/fonts/build/charset.ts and run `npm run fonts`';
  expect([...strange], remedy).toEqual([]);
});

test('what draws a chart is fetched when a reader turns to it, and keeps to its bytes', async ({
  page,
}, { annotations }) => {
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(request.url()));
  await page.goto('charts/trade-volume/', { waitUntil: 'networkidle' });
  const first = new Set(asked);
  await page.locator('label', { hasText: 'Logarithmic' }).click();
  await expect(page).toHaveURL(/y=log/);
  await page.locator('chart-view svg:visible').first().hover();
  await page.waitForLoadState('networkidle');
  const fetched = [...asked].filter((url) => !first.has(url) && url.endsWith('.js')).map(sizeOf);
  const bytes = fetched.reduce((sum, one) => sum + one.bytes, 0);
  annotations.push({ type: 'bytes', description: JSON.stringify({ bytes, fetched }) });
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes, JSON.stringify(fetched)).toBeLessThanOrEqual(drawingLimit);
});

for (const width of [768, 1280, 1920])
  test(`lines of essays have 60 to 72 letters at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const { slug } of essays) {
      await page.goto(`articles/${slug}/`);
      const lengths = (await page.locator('.para-text').evaluateAll(lineLengths)).sort(
        (a, b) => a - b,
      );
      expect(lengths.length, slug).toBeGreaterThan(30);
      const at = (share: number) => lengths[Math.round(share * (lengths.length - 1))]!;
      expect([at(0.5) >= 60, at(0.9) <= 72, at(1) <= 76], `${slug} ${lengths}`).toEqual(
        Array(3).fill(true),
      );
    }
  });

test('headings are balanced and paragraphs end in more than one word', async ({ page }) => {
  await page.goto('articles/hidden-truth/');
  const wrap = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((one) => getComputedStyle(one).getPropertyValue('text-wrap-style'));
  expect(await wrap('h1')).toBe('balance');
  expect(await wrap('.essay-heading')).toBe('balance');
  expect(await wrap('.essay-position')).toBe('balance');
  expect(await wrap('.para-text')).toBe('pretty');
});

/** Opens a page for the first time and weighs what it asks for until it rests. */
async function weightOf(page: Page, path: string): Promise<Weight> {
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(request.url()));
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await page.goto(path, { waitUntil: 'networkidle' });
  const sizes = [...asked].filter((url) => !url.endsWith('favicon.ico')).map(sizeOf);
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
function sizeOf(url: string): Readonly<{ file: string; bytes: number }> {
  const path = decodeURIComponent(new URL(url).pathname);
  const file = `${atRoot.folder}${path}${path.endsWith('/') ? 'index.html' : ''}`;
  const content = readFileSync(`${project}${file}`);
  return {
    file,
    bytes: /\.(woff2|png)$/.test(file) ? content.length : gzipSync(content).length,
  };
}

function over(weight: Weight, most: Weight): string[] {
  return Object.entries(weight)
    .filter(([kind, bytes]) => bytes > most[kind as keyof Weight])
    .map(([kind, bytes]) => `${kind}: ${bytes} bytes`);
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

/** The words of a page, without its markup, scripts and styles. */
function wordsOf(html: string): string {
  return html
    .replaceAll(/<(script|style)\b.*?<\/\1>/gs, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&#(x?)([\da-f]+);/gi, (_, hex: string, point: string) =>
      String.fromCodePoint(parseInt(point, hex ? 16 : 10)),
    )
    .replaceAll(/[\n\r\t]/g, '');
}

/** Letters in each line of paragraphs but their last; runs in the browser. */
function lineLengths(paragraphs: Element[]): number[] {
  const range = document.createRange();
  return paragraphs.flatMap((paragraph) => {
    const lines: number[] = [];
    const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    let foot = -Infinity;
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      if (text.parentElement!.closest('sup')) continue;
      for (let i = 0; i < text.length; i++) {
        range.setStart(text, i);
        range.setEnd(text, i + 1);
        const box = range.getClientRects()[0];
        if (!box || box.width === 0) continue;
        if (box.bottom - foot > 8) {
          lines.push(0);
          foot = box.bottom;
        }
        lines[lines.length - 1]! += 1;
      }
    }
    return lines.slice(0, -1);
  });
}
