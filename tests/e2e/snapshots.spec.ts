import { violationsDayAndNight } from './accessibility.ts';
import { alike } from './cases.ts';
import { fileOf } from './dist.ts';
import { expect, test } from './fixtures.ts';
import { pathOf, slugs, snapshots, standing, withdrawn } from './snapshot-views.ts';
import { atRoot } from './servers.ts';

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('a snapshot of every chart has its picture, table, sentence and sources', async ({
    page,
  }) => {
    test.slow();
    for (const slug of slugs)
      await test.step(slug, async () => {
        const frozen = snapshots.findLast((one) => one.slug === slug)!;
        await page.goto(pathOf(frozen));
        if (withdrawn.get(frozen.hash) === 'withdrawn') await page.locator('summary').click();
        await expect(page.locator('svg.drawing:visible')).toHaveCount(1);
        await expect(page.locator('.sentence')).toBeVisible();
        await expect(page.locator('.sentence')).toHaveText(frozen.sentence);
        await expect(page.locator('tbody tr').first()).toBeVisible();
        await expect(page.locator('.source').first()).toBeVisible();
      });
  });

  for (const width of alike([320, 640, 1280]))
    test(`one picture is shown at ${width} px, and its letters are at least 12 px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      for (const slug of slugs) {
        await page.goto(pathOf(standing.find((one) => one.slug === slug)!));
        const drawing = page.locator('svg.drawing:visible');
        await expect(drawing).toHaveCount(1);
        const box = (await drawing.boundingBox())!;
        const drawn = Number((await drawing.getAttribute('viewBox'))!.split(' ')[2]);
        // The smallest letters are 12 units high; a hundredth of a pixel is rounding.
        expect((box.width / drawn) * 12, slug).toBeGreaterThanOrEqual(11.99);
      }
    });
});

const oneWithdrawn = snapshots.find(({ hash }) => withdrawn.get(hash) === 'withdrawn')!;

test('a withdrawn view says why, keeps what it said folded, and asks not to be found', async ({
  page,
}) => {
  await page.goto(pathOf(oneWithdrawn));
  await expect(page.locator('[data-withdrawal="withdrawn"]')).toContainText(
    /Withdrawn on \d+ \w+ 2026/,
  );
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('svg.drawing:visible')).toHaveCount(0);
  await page.locator('summary').click();
  await expect(page.locator('.sentence')).toBeVisible();
  await page.getByRole('link', { name: 'See the right view' }).click();
  await expect(page).toHaveURL(new RegExp(`/charts/${oneWithdrawn.slug}/`));
  await expect(page.locator('[role="status"] li')).toHaveCount(0);
  await page.goto(`embed/${pathOf(oneWithdrawn)}`);
  await expect(page.locator('[data-withdrawal="withdrawn"]')).toBeVisible();
  await expect(page.locator('svg.drawing:visible')).toHaveCount(0);
  expect(fileOf(atRoot, 'feed.xml')).toContain(pathOf(oneWithdrawn));
  expect(fileOf(atRoot, 'about/index.html')).toContain(pathOf(oneWithdrawn));
  expect(fileOf(atRoot, 'sitemap-0.xml')).not.toContain(pathOf(oneWithdrawn));
});

for (const frozen of alike([oneWithdrawn, snapshots[0]!, snapshots.at(-1)!]))
  test(`${pathOf(frozen)} breaks no rule of accessibility`, async ({ page }) => {
    test.slow();
    await page.goto(pathOf(frozen));
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await violationsDayAndNight(page), `${width} px`).toEqual([]);
    }
  });

test('a snapshot leads to the live chart in the same view', async ({ page }) => {
  const snapshot = standing.find(({ live }) => live.includes('u=yoy'))!;
  await page.goto(pathOf(snapshot));
  await page.getByRole('link', { name: 'See this view with today’s figures' }).click();
  await expect(page.locator('[data-chart]').first()).toHaveAttribute('data-view', snapshot.live);
  await expect(page.locator('[role="status"] li')).toHaveCount(0);
});

test('a chart leads to the list of its snapshots', async ({ page }) => {
  await page.goto('charts/trade-volume/');
  await page.getByRole('tab', { name: 'Sources' }).click();
  await page.locator('main a[href$="/v/trade-volume/"]').first().click();
  await expect(page).toHaveURL('v/trade-volume/');
  const own = snapshots.filter((one) => one.slug === 'trade-volume' && !withdrawn.has(one.hash));
  const links = await page
    .locator('.snapshot-list > li h2 > a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
  expect(links).toEqual(expect.arrayContaining(own.map((one) => atRoot.base + pathOf(one))));
});

test('a snapshot leads to what has been revised since', async ({ page }) => {
  const snapshot = snapshots[0]!;
  await page.goto(pathOf(snapshot));
  await page.getByRole('link', { name: 'what has been revised since' }).click();
  await expect(page).toHaveURL(new RegExp(`/v/${snapshot.slug}/#${snapshot.hash}$`));
  const item = page.locator('.snapshot-list > li:target');
  await expect(item).toContainText(snapshot.sentence);
  await expect(item).toContainText(/Since then, (no|\d+) values? ha(s|ve) been revised/);
});

test('a link held at a day says what was published since, and leads to now', async ({ page }) => {
  await page.goto('charts/trade-volume/?v=1&r=1&s=total&asof=2025-08');
  const status = page.locator('chart-view [role="status"]');
  await expect(status).toContainText('Since then, 1 value was published or revised.');
  await status.getByRole('link', { name: 'Known now' }).click();
  await expect(page).toHaveURL(/\?v=1&r=2&s=total$/);
  await expect(page.locator('[data-chart]').first()).toHaveAttribute(
    'data-view',
    'v=1&r=2&s=total',
  );
  await expect(status.locator('summary')).toHaveCount(0);
});

test('an exact link says it of the day on which it was made', async ({ page }) => {
  await page.goto(
    'charts/trade-volume/?v=1&r=1&view=chart&s=total&t=2013..2025&u=usd&y=lin&asof=2025-08',
  );
  await expect(page.locator('chart-view [role="status"]')).toContainText(
    'Since this link was made, 1 value was published or revised.',
  );
});

test('the exact link of a snapshot is the address of its page', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const snapshot = standing.find(({ live }) => live === 'v=1&r=2&s=total&t=earliest..latest')!;
  await page.goto(`charts/${snapshot.slug}/?${snapshot.live}`);
  await expect(page.locator('[data-chart]').first()).toHaveAttribute('data-view', snapshot.live);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('button', { name: 'Copy exact link' }).click();
  await expect(page.locator('share-details output')).not.toBeEmpty();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).pathname).toBe(atRoot.base + pathOf(snapshot));
});
