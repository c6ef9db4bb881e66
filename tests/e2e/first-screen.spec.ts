import { charts, claims, essays, propositions } from './dist.ts';
import { expect, test } from './fixtures.ts';
import { boxOf } from './open-page.ts';

/** What a page is about, and by which height of the page it is seen, in CSS pixels: all of it, or its first edge. */
type Row = Readonly<{
  path: string;
  object: string;
  edge?: 'top';
  phone: number;
  desk: number;
}>;

/** A claim, a proposition or an event that answers. */
const hit = '[data-results] [data-claim-id], [data-questions] li, [data-found] li';

const chartRows: readonly Row[] = charts.flatMap((slug) =>
  ['', '?v=1&r=1&asof=2025-08', '?t=2019%&s=foo'].map((query) => ({
    path: `charts/${slug}/${query}`,
    object: '[data-part="drawing"] svg',
    phone: 844,
    desk: 900,
  })),
);

/** The propositions that take the most room, and the longest claim of every essay. */
const widest = propositions
  .toSorted((a, b) => `${b.question}${b.text}`.length - `${a.question}${a.text}`.length)
  .slice(0, 6);
const longest = essays.map(({ slug }) =>
  claims
    .filter(({ article }) => article === slug)
    .reduce((long, one) => (one.text.length > long.text.length ? one : long)),
);

/** Articles stand one under the other, each with its position. */
const positions = 295 + 45 * essays.length;

const rows: readonly Row[] = [
  ...chartRows,
  { path: 'propositions/', object: '.matrix tbody tr', phone: 520, desk: 520 },
  ...widest.map(({ id }) => ({
    path: `propositions/${id}/`,
    object: '.position-list',
    phone: positions,
    desk: positions,
  })),
  ...longest.map(({ id }) => ({
    path: `claims/${id}/`,
    object: '.claim-verdict',
    phone: 844,
    desk: 900,
  })),
  // The number of the first paragraph stands in its first line.
  ...essays.map(({ slug }) => ({
    path: `articles/${slug}/`,
    object: '#p1 .para-number',
    phone: 520,
    desk: 620,
  })),
  { path: 'articles/', object: '.reading .kicker', phone: 420, desk: 420 },
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
  { name: 'phone', width: 390, height: 844, chart: 4_500 },
  { name: 'desk', width: 1440, height: 900, chart: 3_200 },
] as const;

for (const { name, width, height, chart } of screens) {
  test.describe(`on a ${name}`, () => {
    test.use({ viewport: { width, height } });

    test('what a page is about stands on its first screen', async ({ page }) => {
      for (const { path, object, edge, ...limits } of rows) {
        await page.goto(path);
        if (path.startsWith('charts/') && path.includes('?'))
          await expect(page.locator('[data-view]').first()).toHaveAttribute('data-view', /v=1/);
        if (path.includes('?q=')) await expect(page.locator('[data-result-all]')).toBeHidden();
        const seen = page.locator(object).locator('visible=true').first();
        await expect(seen).toBeVisible();
        const box = await boxOf(seen);
        const at = edge === 'top' ? box.y : box.y + box.height;
        expect.soft(Math.round(at), path).toBeLessThanOrEqual(limits[name]);
      }
    });

    test(`a chart's page is no longer than ${chart} px`, async ({ page }) => {
      for (const slug of charts) {
        await page.goto(`charts/${slug}/`);
        await expect(page.getByRole('tablist')).toBeVisible();
        const long = await page.evaluate(() => document.documentElement.scrollHeight);
        expect.soft(long, slug).toBeLessThanOrEqual(chart);
      }
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  // Of a few lines the page around them is more.
  test('an essay of five paragraphs or more is at least 45 % of its page', async ({ page }) => {
    for (const { slug } of essays.filter(({ paragraphs }) => paragraphs >= 5)) {
      await page.goto(`articles/${slug}/`);
      const share = await page.evaluate(
        () =>
          document.querySelector('.essay-text')!.getBoundingClientRect().height /
          document.documentElement.scrollHeight,
      );
      expect.soft(share, slug).toBeGreaterThanOrEqual(0.45);
    }
  });
});
