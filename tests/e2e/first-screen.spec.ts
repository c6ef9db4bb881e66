import { claims, essays, propositions } from './dist.ts';
import { expect, test } from './fixtures.ts';

/** What a page is about, and by which height of the page its end is seen, in CSS pixels. */
type Row = Readonly<{ path: string; object: string; phone: number; desk: number }>;

const rows: readonly Row[] = [
  // The number of the first paragraph stands in its first line.
  ...essays.map(({ slug }) => ({
    path: `articles/${slug}/`,
    object: '#p1 .para-number',
    phone: 520,
    desk: 620,
  })),
  { path: 'articles/', object: '.reading .kicker', phone: 420, desk: 420 },
];

const screens = [
  { name: 'phone', width: 390, height: 844 },
  { name: 'desk', width: 1440, height: 900 },
] as const;

for (const { name, width, height } of screens) {
  test.describe(`on a ${name}`, () => {
    test.use({ viewport: { width, height } });

    for (const row of rows)
      test(`/${row.path} shows what it is about on its first screen`, async ({ page }) => {
        await page.goto(row.path);
        const object = page.locator(row.object).locator('visible=true').first();
        await expect(object).toBeVisible();
        const box = (await object.boundingBox())!;
        expect(Math.round(box.y + box.height)).toBeLessThanOrEqual(row[name]);
      });
  });
}

test.describe('on a phone', () => {
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

function endOf(page: Page, selector: string): Promise<number> {
  return page
    .locator(selector)
    .first()
    .evaluate((one) => one.getBoundingClientRect().bottom + scrollY);
}
