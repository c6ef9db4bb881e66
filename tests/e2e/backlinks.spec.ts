import type { Page } from '@playwright/test';
import { violationsDayAndNight } from './accessibility.ts';
import { expect, test } from './fixtures.ts';

const cited = 'flux-car-exports-fell-seventy-percent';

test('pinning a value with the keyboard lists the claims that rest on it', async ({ page }) => {
  await page.goto('charts/car-exports/');
  await page.locator('[data-part="drawing"] svg:visible [data-point][tabindex="0"]').focus();
  await expect(page.locator('.readout-card')).toBeVisible();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-part="readout"]')).toContainText('second quarter of 2024');
  await page.keyboard.press('Enter');
  const list = page.getByRole('region', { name: 'Claims that rest on the pinned value' });
  await expect(list).toContainText('Cited by 1 claim.');
  await expect(page.locator('[data-claim][data-lit]')).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/at=quarter\.2024-Q3$/);
  await expect(list).toContainText('Shown beside 1 claim.');
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
});

test('a listed claim leads to its page and to its sentence', async ({ page }) => {
  await page.goto('charts/car-exports/?v=1&r=1&at=quarter.2025-Q2');
  const item = page.locator(`[data-claim="${cited}"][data-lit]`);
  await expect(item.getByRole('link').first()).toHaveAttribute('href', /\/claims\/flux-car/);
  await item.getByRole('link').nth(1).click();
  await expect(page).toHaveURL(`articles/alliance-in-flux/#${cited}`);
  await expect(page.locator(`[id="${cited}"]`)).toBeVisible();
});

test('a value on which nothing rests says so', async ({ page }) => {
  await page.goto('charts/car-exports/?v=1&r=1&s=units&at=units.2024');
  await expect(page.locator('[data-part="backlinks"]')).toHaveText('No claim rests on this value.');
});

test('a claim leads to its view of the chart, pinned and with its own mark', async ({ page }) => {
  await page.goto(`claims/${cited}/`);
  await page.getByRole('link', { name: 'Link to this view' }).click();
  await expect(page).toHaveURL(`charts/car-exports/?v=1&r=1&at=quarter.2025-Q2&c=${cited}`);
  await expect(page.locator('[data-part="readout"]')).toContainText('Pinned');
  await expect(page.locator(`[data-claim="${cited}"]`)).toHaveAttribute('data-lit', '');
});

test('each row of a redrawn table leads to the claims on its values', async ({ page }) => {
  await page.goto('charts/car-exports/?v=1&r=1&view=table');
  await expect.poll(() => page.locator('[data-claims-head]').count()).toBe(1);
  const link = page.locator('tr:has([data-value="quarter.2025-Q2"]) a');
  await expect(link).toHaveAccessibleName('1 claim on the values of Q2 2025');
  await link.click();
  await expect(page).toHaveURL(/#rests-on-quarter-2024-q2$/);
  await expect(page.locator('#rests-on-quarter-2024-q2')).toBeInViewport();
  await expect(page.locator('#rests-on-quarter-2024-q2 .backlink-link')).toHaveAccessibleName(
    /70% lower/,
  );
});

test('without scripts the table leads to the claims', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto('charts/car-exports/');
  await page.locator('tr:has([data-value="quarter.2024-Q2"]) a').click();
  await expect(page.locator('#rests-on-quarter-2024-q2 .backlink-link')).toHaveCount(1);
  expect(await dangling(page)).toEqual([]);
  await context.close();
});

test('a chart with a pinned value breaks no rule of accessibility', async ({ page }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('charts/trade-volume/?v=1&r=1&at=total.2024');
  await expect(page.locator('[data-part="backlinks"]')).toContainText('Cited by 1 claim');
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect.soft(await violationsDayAndNight(page), `${width} px`).toEqual([]);
  }
});

/** Links from values to nowhere. */
function dangling(page: Page): Promise<string[]> {
  return page
    .locator('.backlink-link')
    .evaluateAll((links) =>
      links
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => !document.getElementById(href.slice(1))),
    );
}
