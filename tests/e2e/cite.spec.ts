import type { Page } from '@playwright/test';
import { violationsDayAndNight } from './accessibility.ts';
import { claims, essays } from './dist.ts';
import { atRoot } from './servers.ts';
import { expect, smoke, test } from './fixtures.ts';

test.use({
  viewport: { width: 1280, height: 900 },
  permissions: ['clipboard-read', 'clipboard-write'],
});

const claim = claims.find(({ article }) => article === 'alliance-in-flux')!;
const page1 = `claims/${claim.id}/#cite`;

test('citations and the link to quote by are copied, and it is said', smoke, async ({ page }) => {
  await page.goto(page1);
  const said = page.locator('cite-box output');
  for (const style of ['APA', 'MLA', 'Chicago']) {
    await page.getByRole('button', { name: `Copy the citation in ${style} style` }).click();
    await expect(said).toHaveText('Citation copied.');
    await expect
      .poll(() => clipboard(page))
      .toBe(await page.locator(`#cite-${style.toLowerCase()}`).textContent());
  }
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(said).toHaveText('Link copied.');
  expect(await clipboard(page)).toBe(
    await page.locator('#cite-quotation').evaluate((a) => (a as HTMLAnchorElement).href),
  );
});

test('with scripts off the citations, files and link are there, and no button', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: atRoot.url });
  const page = await context.newPage();
  await page.goto(page1);
  await expect(page.locator('#cite-apa')).toBeVisible();
  await expect(page.locator('cite-box a[download]')).toHaveCount(3);
  await expect(page.locator('#cite-quotation')).toBeVisible();
  expect(await page.locator('cite-box button:visible').count()).toBe(0);
  await context.close();
});

test('following the link to quote by scrolls to the words, under the policy', async ({ page }) => {
  const { id } = claims.filter(({ article }) => article === 'xi-putin-accord').at(-1)!;
  await page.goto(`claims/${id}/#cite`);
  expect(await page.evaluate(() => 'fragmentDirective' in document)).toBe(true);
  await page.locator('#cite-quotation').click();
  await page.waitForURL(/#p\d+/);
  const words = page.locator(`[id="${id}"]`);
  await expect(words).toBeInViewport();
  const box = (await words.boundingBox())!;
  // A text directive sets the words in the middle; the paragraph's own number would be at the top.
  expect(box.y).toBeGreaterThan(200);
  expect(box.y).toBeLessThan(700);
});

test('citing breaks no rule of accessibility, and on a phone is no wider than the page', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of [page1, `articles/${essays[0]!.slug}/`]) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(path);
    await page
      .locator('details:has(cite-box), cite-box details')
      .evaluateAll((all) => all.forEach((one) => one.toggleAttribute('open', true)));
    expect.soft(await violationsDayAndNight(page, { within: 'cite-box' }), path).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320);
  }
});

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

test('a claim is cited from its head, and files for reference managers stand first', async ({
  page,
}) => {
  await page.goto('claims/flux-car-exports-fell-seventy-percent/');
  await page.getByRole('link', { name: 'Cite', exact: true }).click();
  const file = page.getByRole('link', { name: 'BibTeX' });
  await expect(file).toBeInViewport();
  const downloading = page.waitForEvent('download');
  await file.click();
  expect((await downloading).suggestedFilename()).toMatch(/\.bib$/);
});
