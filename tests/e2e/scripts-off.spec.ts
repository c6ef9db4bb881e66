import { alike } from './cases.ts';
import { charts, claims, essays } from './dist.ts';
import { expect, smoke, test } from './fixtures.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });

for (const { slug, title, paragraphs } of alike(essays))
  test(`"${title}" reads in full with scripts off`, async ({ page }) => {
    await page.goto(`articles/${slug}/`);
    await expect(page.locator('h1')).toHaveText(title);
    const texts = page.locator('.para-text:visible');
    await expect(texts).toHaveCount(paragraphs);
    for (const text of await texts.allTextContents()) expect(text.length).toBeGreaterThan(100);
    const own = claims.filter((claim) => claim.article === slug);
    await expect(page.locator('.note:visible')).toHaveCount(own.length);
    const figures = page.locator('figure[data-chart]');
    await expect(figures.locator('svg.drawing:visible')).toHaveCount(await figures.count());
  });

test('the notes of an essay open on a phone with scripts off', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('articles/hidden-truth/');
  await page.locator('.notes summary').first().click();
  await expect(page.locator('.note').first()).toBeVisible();
});

test('a claim of every essay reads in full with scripts off', smoke, async ({ page }) => {
  for (const { slug } of essays) {
    const { id, text } = claims.find((claim) => claim.article === slug)!;
    await page.goto(`claims/${id}/`, { waitUntil: 'domcontentloaded' });
    await expect(page.locator('h1')).toHaveText(text);
    await expect(page.locator('.claim-quote')).toBeVisible();
    await expect(page.locator('.claim-record .verdict')).toBeVisible();
    await expect(page.locator('.citation')).toContainText(id);
  }
});

for (const slug of alike(charts))
  test(`${slug} has its picture, its table and its sentence with scripts off`, async ({ page }) => {
    await page.goto(`charts/${slug}/`);
    await expect(page.locator('chart-view svg.drawing:visible')).toHaveCount(1);
    await expect(page.locator('chart-view svg.drawing:visible [data-point]').first()).toBeVisible();
    await expect(page.locator('chart-view table')).toBeVisible();
    expect(await page.locator('chart-view tbody tr').count()).toBeGreaterThan(0);
    await expect(page.locator('[data-part="sentence"]')).toContainText(/\d/);
    await expect(page.locator('[data-part="form"]')).toBeHidden();
    await expect(page.getByRole('tab')).toHaveCount(0);
    for (const part of ['claims', 'sources', 'cite'])
      await expect(page.locator(`#${part}`)).toBeVisible();
  });

for (const path of ['claims/', 'search/'])
  test(`/${path} lists every claim with scripts off`, async ({ page }) => {
    await page.goto(path);
    const shown = page.locator('main [data-claim-id]:visible .claim-text');
    expect(await shown.allTextContents()).toEqual(
      expect.arrayContaining(claims.map((claim) => claim.text)),
    );
    await expect(shown).toHaveCount(claims.length);
  });
