import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { pageTypes } from './page-types.ts';
import type { PageType } from './page-types.ts';
import { sideways } from './sideways.ts';
import { expect, test } from './watched.ts';

/** Colours in the middle of a change would be measured. */
const stillness = { reducedMotion: 'reduce' } as const;

const standards = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22aa',
  'best-practice',
] as const;

/** What the colours can break; the other rules look at nothing that a dark page changes. */
const ofColour = ['color-contrast', 'link-in-text-block'];

for (const width of [360, 1280])
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 900 }, contextOptions: stillness });
    for (const type of pageTypes)
      test(`${type.name} breaks no rule of accessibility`, async ({ page }) => {
        await open(page, type);
        expect(await violations(new AxeBuilder({ page }).withTags([...standards]))).toEqual([]);
        expect(await sideways(page)).toEqual([]);
        // The colours of a page do not depend on its width.
        if (width < 1280) return;
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await violations(new AxeBuilder({ page }).withRules(ofColour))).toEqual([]);
      });
  });

test.describe('320 px wide', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  for (const type of pageTypes)
    test(`${type.name} needs no sideways scrolling`, async ({ page }) => {
      await open(page, type);
      expect(await sideways(page)).toEqual([]);
    });
});

test('a lost reader gets the page for lost readers, with the status 404', async ({
  page,
  faults,
}) => {
  const answer = await page.goto('no/such/page/');
  expect(answer?.status()).toBe(404);
  await expect(page.locator('h1')).toHaveText('Here the lines part');
  // The browser itself tells of the 404.
  expect(faults).toEqual([expect.stringContaining('404')]);
  faults.length = 0;
});

test('the first press of Tab reaches the way past the head of the page', async ({ page }) => {
  await page.goto('articles/hidden-truth/');
  await page.keyboard.press('Tab');
  await expect(page.locator('a.skip')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
});

async function open(page: Page, { path, ready }: PageType): Promise<void> {
  // Frames name no icon; a browser that opens one by itself asks for this.
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await page.goto(path);
  if (ready) await expect(page.locator(ready).first()).toBeAttached();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  if (path === 'book/') await page.evaluate(leafThrough);
}

/** Comes near every part once, since a browser lays out those of a long page only then. */
async function leafThrough(): Promise<void> {
  for (const part of document.querySelectorAll('.book-part')) {
    part.scrollIntoView({ behavior: 'instant' });
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }
  window.scrollTo({ top: 0, behavior: 'instant' });
}

/** Each violation in a line: the rule, and the first places that break it. */
async function violations(axe: AxeBuilder): Promise<string[]> {
  return (await axe.analyze()).violations.map(told);
}

function told({ id, help, nodes }: Violation): string {
  const places = nodes
    .slice(0, 4)
    .map((node) => `${node.target.join(' ')} ${node.html.slice(0, 120)}`);
  return `${id}: ${help} [${nodes.length}] ${places.join(' | ')}`;
}

type Violation = Readonly<{
  id: string;
  help: string;
  nodes: readonly Readonly<{ target: readonly unknown[]; html: string }>[];
}>;
