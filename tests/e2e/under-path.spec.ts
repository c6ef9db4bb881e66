import { claims } from './dist.ts';
import { underPath } from './servers.ts';
import { expect, test } from './fixtures.ts';

test.describe('under a path', () => {
  test.use({ baseURL: underPath.url, viewport: { width: 1280, height: 900 } });

  test('the front page leads to an essay, and the essay to a claim', async ({ page }) => {
    await page.goto('');
    await page.locator('.reading-title a').first().click();
    await expect(page).toHaveURL(/\/no-limits\/articles\/[a-z-]+\/$/);
    await expect(page.locator('#p1')).toBeVisible();
    await page.locator('#p1 a.claim').first().click();
    await page.getByRole('link', { name: 'Open the claim' }).click();
    await expect(page).toHaveURL(/\/no-limits\/claims\/[a-z0-9-]+\/$/);
    await expect(page.locator('.claim-record')).toBeVisible();
  });

  test('a chart shows the view in its address and writes the next one', async ({ page }) => {
    await page.goto('charts/trade-volume/?t=2019..2025&view=table');
    await expect(page.locator('[data-part="table"] tbody th')).toHaveCount(7);
    await page.locator('select[name="u"]').selectOption('index');
    await expect(page).toHaveURL(
      'charts/trade-volume/?v=1&r=2&view=table&s=total.exports.imports&t=2019..2025&u=index',
    );
  });

  test('a search from the front page finds its claim and opens it', async ({ page }) => {
    await page.goto('');
    await page
      .getByRole('searchbox', { name: 'Search questions, claims, essays and charts' })
      .fill('tucker carlson');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/no-limits\/search\/\?q=tucker/);
    await expect(page.locator('[data-result-count]')).not.toHaveText(String(claims.length));
    await page.locator('[data-results] .claim-text a').first().click();
    await expect(page).toHaveURL(/\/no-limits\/claims\/making-carlson-[a-z-]+\/$/);
  });

  test('a lost reader finds the way back in', async ({ page, faults }) => {
    await page.goto('claims/never-was/');
    await expect(page.locator('h1')).toHaveText('Here the lines part');
    // The browser itself tells of the 404.
    expect(faults).toEqual([expect.stringContaining('404')]);
    faults.length = 0;
    await page.locator('main').getByRole('link', { name: 'Claims', exact: true }).click();
    await expect(page).toHaveURL('claims/');
  });
});
