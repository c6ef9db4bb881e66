import { claims } from './dist.ts';
import { expect, test } from './fixtures.ts';

/**
 * What a page is about, and by which height of the page it is seen, in CSS pixels: the whole of it,
 * or where it begins.
 */
type Row = Readonly<{
  path: string;
  object: string;
  edge?: 'top' | 'bottom';
  phone: number;
  desk: number;
}>;

/** A claim, a proposition or an event that answers. */
const hit = '[data-results] [data-claim-id], [data-questions] li, [data-found] li';

const rows: readonly Row[] = [
  { path: 'claims/', object: hit, edge: 'top', phone: 420, desk: 520 },
  { path: 'search/?q=gas', object: hit, edge: 'top', phone: 420, desk: 520 },
  { path: 'search/?q=stronger%20partner', object: hit, edge: 'top', phone: 420, desk: 520 },
  { path: 'search/?q=1969', object: hit, edge: 'top', phone: 420, desk: 520 },
  {
    path: 'timeline/',
    object: '.timeline-event, [data-point]',
    edge: 'top',
    phone: 420,
    desk: 520,
  },
  { path: 'forecasts/', object: '.forecast-list', edge: 'top', phone: 520, desk: 520 },
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
        if (row.path.includes('?q=')) await expect(page.locator('[data-result-all]')).toBeHidden();
        const object = page.locator(row.object).locator('visible=true').first();
        await expect(object).toBeVisible();
        const box = (await object.boundingBox())!;
        const edge = row.edge === 'top' ? box.y : box.y + box.height;
        expect(Math.round(edge)).toBeLessThanOrEqual(row[name]);
      });
  });
}
