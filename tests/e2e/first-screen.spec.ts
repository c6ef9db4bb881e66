import { charts } from './dist.ts';
import { expect, test } from './fixtures.ts';

/** What a page is about, and by which height of the page its end is seen, in CSS pixels. */
type Row = Readonly<{ path: string; object: string; phone: number; desk: number }>;

const rows: readonly Row[] = charts.flatMap((slug) =>
  ['', '?v=1&r=1&asof=2025-08', '?t=2019%&s=foo'].map((query) => ({
    path: `charts/${slug}/${query}`,
    object: '[data-part="drawing"] svg',
    phone: 844,
    desk: 900,
  })),
);

const screens = [
  { name: 'phone', width: 390, height: 844, longest: 4_500 },
  { name: 'desk', width: 1440, height: 900, longest: 3_200 },
] as const;

for (const { name, width, height, longest } of screens) {
  test.describe(`on a ${name}`, () => {
    test.use({ viewport: { width, height } });

    for (const row of rows)
      test(`/${row.path} shows what it is about on its first screen`, async ({ page }) => {
        await page.goto(row.path);
        if (row.path.includes('?'))
          await expect(page.locator('[data-view]').first()).toHaveAttribute('data-view', /v=1/);
        const object = page.locator(row.object).locator('visible=true').first();
        await expect(object).toBeVisible();
        const box = (await object.boundingBox())!;
        expect(Math.round(box.y + box.height)).toBeLessThanOrEqual(row[name]);
      });

    for (const slug of charts)
      test(`/charts/${slug}/ is no longer than ${longest} px`, async ({ page }) => {
        await page.goto(`charts/${slug}/`);
        await expect(page.getByRole('tablist')).toBeVisible();
        const long = await page.evaluate(() => document.documentElement.scrollHeight);
        expect(long).toBeLessThanOrEqual(longest);
      });
  });
}
