import { claims, essays, propositions } from './dist.ts';
import { expect, test } from './fixtures.ts';

/** What a page is about, and by which height of the page its end is seen, in CSS pixels. */
type Row = Readonly<{ path: string; object: string; phone: number; desk: number }>;

/** The propositions that take the most room, and the longest claim of every essay. */
const widest = propositions
  .toSorted((a, b) => `${b.question}${b.text}`.length - `${a.question}${a.text}`.length)
  .slice(0, 6);
const longest = essays.map(({ slug }) =>
  claims
    .filter(({ article }) => article === slug)
    .reduce((long, one) => (one.text.length > long.text.length ? one : long)),
);

const rows: readonly Row[] = [
  { path: 'propositions/', object: '.matrix tbody tr', phone: 520, desk: 520 },
  ...widest.map(({ id }) => ({
    path: `propositions/${id}/`,
    object: '.position-list',
    phone: 520,
    desk: 520,
  })),
  ...longest.map(({ id }) => ({
    path: `claims/${id}/`,
    object: '.claim-verdict',
    phone: 844,
    desk: 900,
  })),
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
