import type { Page } from '@playwright/test';
import { essays } from './dist.ts';
import { expect, test } from './fixtures.ts';

/** What a page is about, and at most how far down it begins, in pixels by the width of the window. */
type Row = Readonly<{ path: string; selector: string; begins: Readonly<Record<number, number>> }>;

const rows: readonly Row[] = [
  ...essays.map(({ slug }) => ({
    path: `articles/${slug}/`,
    selector: '#p1',
    begins: { 390: 520, 1440: 620 },
  })),
  { path: 'articles/', selector: '.reading', begins: { 390: 420, 1440: 420 } },
];

const windows = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
] as const;

for (const viewport of windows)
  test.describe(`${viewport.width} px wide`, () => {
    test.use({ viewport });

    for (const { path, selector, begins } of rows)
      test(`/${path} begins on the first screen`, async ({ page }) => {
        await page.goto(path);
        expect(await topOf(page, selector)).toBeLessThanOrEqual(begins[viewport.width]!);
      });
  });

test.describe('390 px wide', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const { slug } of essays)
    test(`the essay ${slug} is at least 45 % of its page`, async ({ page }) => {
      await page.goto(`articles/${slug}/`);
      const share = await page.evaluate(
        () =>
          document.querySelector('.essay-text')!.getBoundingClientRect().height /
          document.documentElement.scrollHeight,
      );
      expect(share).toBeGreaterThanOrEqual(0.45);
    });
});

function topOf(page: Page, selector: string): Promise<number> {
  return page
    .locator(selector)
    .first()
    .evaluate((one) => one.getBoundingClientRect().top + scrollY);
}
