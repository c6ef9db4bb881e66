import { existsSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

declare global {
  /** The names of what moved when the page appeared; `null` where there was no transition. */
  var moved: string[] | null | undefined;
}

test.use({ viewport: { width: 1280, height: 900 } });

/** A busy browser may show the next page at once, and is right to: it is asked a few times. */
const patience = { timeout: 40_000 } as const;

test.beforeEach(({ page }) => noteMoves(page));

for (const [from, words, name] of [
  ['claims/', '.claim-text a', /^claim-/],
  ['articles/', '.reading-title a', /^article-/],
  ['', '.reading-title a', /^position-/],
  ['charts/', '.chart-index h2 a', /^chart-/],
  ['propositions/', 'tbody th a', /^statement-/],
  ['articles/hidden-truth/', '.disagreement-question a', /^proposition-/],
] as const)
  test(`the words "${words}" of /${from} move to the page they lead to`, async ({ page }) => {
    await expect(async () => {
      await page.goto(from);
      const link = page.locator(words).first();
      const leads = await link.locator('xpath=..').getAttribute('data-transition-to');
      expect(leads).toMatch(name);
      expect(await movedBy(link)).toEqual([leads]);
      await expect(page.locator(`[data-transition-from="${leads}"]`)).toBeInViewport();
    }).toPass(patience);
  });

test('from one claim to another the words of the other move', async ({ page }) => {
  await expect(async () => {
    await page.goto('claims/flux-car-exports-fell-seventy-percent/');
    const card = page.locator('.claim-card .claim-text').first();
    const leads = await card.getAttribute('data-transition-to');
    expect(await movedBy(card.locator('a'))).toEqual([leads]);
  }).toPass(patience);
});

test('Back to a page that the browser still holds moves the words back', async ({
  playwright,
  launchOptions,
  baseURL,
}) => {
  const executablePath = '/usr/bin/chromium';
  test.skip(!existsSync(executablePath), 'the headless shell holds no page');
  const ignoreDefaultArgs = ['--disable-back-forward-cache'];
  const options = { ...launchOptions, ignoreDefaultArgs, executablePath };
  const browser = await playwright.chromium.launch(options);
  const page = await browser.newPage({ baseURL: baseURL! });
  await noteMoves(page);
  await expect(async () => {
    await page.goto('claims/');
    const card = page.locator('.claim-card .claim-text').nth(1);
    const leads = await card.getAttribute('data-transition-to');
    expect(await movedBy(card.locator('a'))).toEqual([leads]);
    // Playwright cannot ask a page that comes back so; the page tells of itself.
    const told = page.waitForEvent('console');
    await page.evaluate(() => history.back());
    expect((await told).text()).toBe(`/claims/ moved ${leads}`);
  }).toPass(patience);
  await browser.close();
});

test('a page that no words lead to is there at once', async ({ page }) => {
  await page.goto('claims/');
  expect(await movedBy(page.locator('header').getByRole('link', { name: 'Charts' }))).toEqual([]);
});

test.describe('for readers who ask for stillness', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves', async ({ page }) => {
    await page.goto('claims/');
    expect(await movedBy(page.locator('.claim-text a').first())).toBeNull();
  });
});

/** What moves when a link is followed. */
async function movedBy(link: Locator): Promise<string[] | null> {
  const page = link.page();
  const href = await link.evaluate((one: HTMLAnchorElement) => one.href);
  await link.click();
  await page.waitForURL(href);
  return moved(page);
}

/** What moved when the page that is shown appeared. */
async function moved(page: Page): Promise<string[] | null> {
  await page.waitForFunction(() => globalThis.moved !== undefined);
  return page.evaluate(() => globalThis.moved!);
}

/** From the next page on, notes what moves when a page appears. */
async function noteMoves(page: Page): Promise<void> {
  await page.addInitScript(() => {
    addEventListener('pagereveal', ({ viewTransition }) => {
      globalThis.moved = viewTransition ? undefined : null;
      void viewTransition?.ready.then(() => {
        const moving = document
          .getAnimations()
          .map(({ effect }) => (effect as KeyframeEffect).pseudoElement ?? '')
          .filter((part) => part.startsWith('::view-transition-group('));
        globalThis.moved = moving.map((part) => part.slice('::view-transition-group('.length, -1));
        console.info(`${location.pathname} moved ${globalThis.moved.join()}`);
      });
    });
  });
}
