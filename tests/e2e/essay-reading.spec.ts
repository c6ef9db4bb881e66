import { essays } from './dist.ts';
import { expect, smoke, test } from './fixtures.ts';

for (const { slug, title, paragraphs } of essays)
  test(`"${title}" opens with its contents and all its paragraphs`, async ({ page }) => {
    await page.goto('articles/');
    await page.getByRole('link', { name: title, exact: true }).click();
    await expect(page).toHaveURL(`articles/${slug}/`);
    await expect(page.locator('h1')).toHaveText(title);
    await expect(page.locator('.para-text')).toHaveCount(paragraphs);
    for (let n = 1; n <= paragraphs; n += 1) await expect(page.locator(`#p${n}`)).toBeVisible();
    const contents = page.getByRole('navigation', { name: 'In this essay' }).getByRole('link');
    for (const link of await contents.all()) {
      await link.click();
      await expect(page.locator(hashIn(page.url()))).toBeInViewport();
    }
  });

test('the copies of the untitled article are listed, each with its paragraphs', async ({
  page,
}) => {
  await page.goto('articles/xi-putin-accord/');
  const copies = page.locator('.origin-copies');
  await expect(copies).toContainText('at least 7 sites');
  await copies.locator('summary').click();
  await expect(copies.locator('tbody tr')).toHaveCount(6);
  await expect(copies.locator('tbody tr').first()).toContainText('¶1 and ¶2');
});

test('a link to a paragraph opens the essay there', async ({ page }) => {
  await page.goto('articles/multipolar-partnership/#p3');
  await expect(page.locator('#p3')).toBeInViewport();
  expect(await page.locator('#p3').evaluate((p) => p.matches(':target'))).toBe(true);
});

test('a link to a claim’s sentence opens the essay there', smoke, async ({ page }) => {
  await page.goto('articles/hidden-truth/#hidden-sino-soviet-split');
  await expect(page.locator('#hidden-sino-soviet-split')).toBeInViewport();
});

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the number of a paragraph copies the paragraph’s address', async ({ page, baseURL }) => {
    await page.goto('articles/hidden-truth/');
    await page.getByRole('link', { name: 'Link to paragraph 3' }).click();
    const address = `${baseURL}articles/hidden-truth/#p3`;
    await expect(page).toHaveURL(address);
    await expect(page.getByText('Link to the paragraph copied')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  });
});

test.describe('1280 px wide', () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  test('the notes stand in the margin, beside the paragraph they belong to', async ({ page }) => {
    await page.goto('articles/alliance-in-flux/');
    const paragraph = page.locator('.para', { has: page.locator('#p2') });
    const note = paragraph.locator('.note').first();
    await expect(note).toBeVisible();
    const [text, margin] = [await paragraph.locator('#p2').boundingBox(), await note.boundingBox()];
    expect(margin!.x).toBeGreaterThanOrEqual(text!.x + text!.width);
    expect(margin!.y).toBeLessThan(text!.y + text!.height);
    await note.getByRole('link').first().click();
    await expect(page).toHaveURL(/\/claims\/flux-[a-z0-9-]+\/$/);
  });

  test('a reader who just wants to read can hide the notes', async ({ page }) => {
    await page.goto('articles/alliance-in-flux/');
    await page.getByRole('checkbox', { name: /Just read/ }).check();
    await expect(page.locator('.note').first()).toBeHidden();
    await page.getByRole('checkbox', { name: /Just read/ }).uncheck();
    await expect(page.locator('.note').first()).toBeVisible();
  });
});

test.describe('360 px wide', () => {
  test.use({ viewport: { width: 360, height: 780 } });

  test('the notes open below their paragraph', async ({ page }) => {
    await page.goto('articles/alliance-in-flux/');
    const paragraph = page.locator('.para', { has: page.locator('#p2') });
    const note = paragraph.locator('.note').first();
    await expect(note).toBeHidden();
    await paragraph.locator('summary').click();
    await expect(note).toBeVisible();
    const [text, below] = [await paragraph.locator('#p2').boundingBox(), await note.boundingBox()];
    expect(below!.y).toBeGreaterThanOrEqual(text!.y + text!.height);
  });
});

function hashIn(address: string): string {
  return decodeURIComponent(new URL(address).hash);
}
