import type { Page } from '@playwright/test';
import { pageTypes } from './page-types.ts';
import { expect, test } from './fixtures.ts';

/** A telephone in a train: milliseconds to an answer, and bytes a second. */
const slow = {
  offline: false,
  latency: 150,
  downloadThroughput: 150_000,
  uploadThroughput: 50_000,
};

/** Views of a page in its address are left to `pages.spec.ts`: the page is the same. */
const pages = pageTypes.filter(({ path }) => !path.includes('?'));

for (const width of [360, 1280])
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 900 } });
    for (const type of pages)
      test(`nothing moves while ${type.name} loads on a slow line`, async ({ page }) => {
        await slowed(page);
        await watchMoves(page);
        await page.goto(type.path, { waitUntil: 'load' });
        await page.waitForTimeout(300);
        const moves = await page.evaluate(() => globalThis.moves);
        const sum = moves.reduce((all, { value }) => all + value, 0);
        expect(sum, JSON.stringify(moves)).toBe(0);
      });
  });

test('faces that are there at once are used at once, and nothing moves', async ({ page }) => {
  await page.goto('articles/hidden-truth/');
  await watchMoves(page);
  await page.reload({ waitUntil: 'load' });
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => globalThis.moves)).toEqual([]);
  for (const face of ['1em "Newsreader Variable"', 'italic 1em "Newsreader Variable"'])
    expect(await page.evaluate((font) => document.fonts.check(font), face)).toBe(true);
});

type Move = Readonly<{ value: number; what: readonly string[] }>;

declare global {
  var moves: Move[];
}

async function slowed(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Network.enable');
  await browser.send('Network.emulateNetworkConditions', slow);
}

/** From the next page on, notes what moves without the reader having done anything. */
async function watchMoves(page: Page): Promise<void> {
  await page.addInitScript(() => {
    type Shift = PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
      sources: readonly Readonly<{ node: Node | null }>[];
    };
    globalThis.moves = [];
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[])
        if (!hadRecentInput)
          globalThis.moves.push({
            value,
            what: sources.map(({ node }) =>
              node instanceof Element ? node.outerHTML.slice(0, 60) : (node?.textContent ?? '?'),
            ),
          });
    }).observe({ type: 'layout-shift', buffered: true });
  });
}
