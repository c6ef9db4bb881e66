import { alike } from './cases.ts';
import { essays } from './dist.ts';
import { expect, smoke, test } from './fixtures.ts';

for (const { slug, title, paragraphs } of alike(essays))
  test(`"${title}" opens with its contents and all its paragraphs`, async ({ page }) => {
    await page.goto('articles/');
    await page.getByRole('link', { name: title, exact: true }).click();
    await expect(page).toHaveURL(`articles/${slug}/`);
    await expect(page.locator('h1')).toHaveText(title);
    await expect(page.locator('.para-text')).toHaveCount(paragraphs);
    for (let n = 1; n <= paragraphs; n += 1) await expect(page.locator(`#p${n}`)).toBeVisible();
    const contents = page.getByRole('navigation', { name: 'In this essay' }).getByRole('link');
    for (const link of await contents.all()) {
      const part = new URL(await link.evaluate((a: HTMLAnchorElement) => a.href)).hash;
      await link.click();
      await expect(page.locator(decodeURIComponent(part))).toBeInViewport();
    }
  });

test('the copies of the untitled article are listed, each with its paragraphs', async ({
  page,
}) => {
  await page.goto('articles/xi-putin-accord/#origin');
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
    await expect(note.locator('.note-text')).toBeHidden();
  });

  test('words and their note light each other up, by pointer and by keys', async ({ page }) => {
    await page.goto('articles/alliance-in-flux/');
    const words = page.locator('a.claim').nth(1);
    const note = page.locator('.notes .note').nth(1);
    await words.hover();
    await expect(note).toHaveAttribute('data-lit');
    await note.hover();
    await expect(words).toHaveAttribute('data-lit');
    await page.locator('h1').hover();
    await expect(page.locator('[data-lit]')).toHaveCount(0);
    await note.locator('.note-open').focus();
    await expect(words).toHaveAttribute('data-lit');
  });

  test('the sheet of a claim lies beside its words and covers none of the text', async ({
    page,
  }) => {
    await page.goto('articles/alliance-in-flux/');
    await page.locator('a.claim').nth(8).click();
    const sheet = page.getByRole('dialog', { name: 'Claim 9 of' });
    const [card, text] = [await sheet.boundingBox(), await page.locator('#p2').boundingBox()];
    expect(card!.x).toBeGreaterThanOrEqual(text!.x + text!.width);
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await expect(page.locator('a.claim').nth(8)).toBeFocused();
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

  test('marked words open a sheet that leads from claim to claim, and the essay stays', async ({
    page,
  }) => {
    await page.goto('articles/alliance-in-flux/');
    await expect(page.locator('.notes').first()).toBeHidden();
    const words = page.locator('a.claim');
    await words.nth(9).click();
    const sheet = page.getByRole('dialog');
    await expect(sheet).toContainText('Claim 10 of');
    await expect(sheet).toContainText('The Moscow Times');
    for (const { label } of essays) await expect(sheet.getByText(label).first()).toBeVisible();
    const [card, phrase] = [await sheet.boundingBox(), await words.nth(9).boundingBox()];
    expect(card!.height).toBeLessThanOrEqual(0.45 * 780 + 1);
    expect(phrase!.y + phrase!.height).toBeLessThanOrEqual(card!.y);
    await sheet.getByRole('button', { name: 'Next' }).click();
    await expect(sheet).toContainText('Claim 11 of');
    await page.keyboard.press('ArrowLeft');
    await expect(sheet).toContainText('Claim 10 of');
    expect(new URL(page.url()).pathname).toMatch(/articles\/alliance-in-flux\/$/);
    await sheet.getByRole('link', { name: 'Open the claim' }).click();
    await expect(page).toHaveURL(/\/claims\/flux-[a-z0-9-]+\/$/);
  });
});

for (const part of ['others', 'silence', 'origin', 'cite'])
  test(`a link to #${part} opens what is folded there`, async ({ page }) => {
    await page.goto(`articles/hidden-truth/#${part}`);
    await expect(page.locator(`#${part}`)).toBeInViewport();
  });
