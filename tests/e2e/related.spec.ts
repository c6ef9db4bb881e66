import type { Page } from '@playwright/test';
import { claims, essays } from './dist.ts';
import type { PublishedClaim } from './dist.ts';
import { expect, test } from './fixtures.ts';

/** A claim that another article denies, so that there is a contrary claim to go to. */
const start = claims.find(({ id }) => id === 'accord-multipolar-ambition')!;
const contrary = (one: PublishedClaim) =>
  one.article !== start.article && one.proposition === start.proposition && one.stance === 'denies';

for (const [scripts, javaScriptEnabled] of [
  ['on', true],
  ['off', false],
] as const)
  test.describe(`with scripts ${scripts}`, () => {
    test.use({ javaScriptEnabled, viewport: { width: 1280, height: 900 } });

    test('keys alone lead from a sentence to its claim, to the contrary claim, to its sentence', async ({
      page,
    }) => {
      await page.goto(`articles/${start.article}/`);
      await tabTo(page, `a#${start.id}`, 60);
      await page.keyboard.press('Enter');
      // With scripts the words open a sheet over the essay, which leads on.
      if (javaScriptEnabled)
        await page.getByRole('link', { name: 'Open the claim' }).press('Enter');
      await expect(page.locator('h1')).toHaveText(start.text);

      const answer = page.locator('section[aria-labelledby="answers"] [data-claim-id]').first();
      const id = await answer.getAttribute('data-claim-id');
      const other = claims.find((one) => one.id === id)!;
      expect(contrary(other)).toBe(true);
      await tabTo(page, `[data-claim-id="${other.id}"] .claim-text a`, 200);
      await page.keyboard.press('Enter');
      await expect(page.locator('h1')).toHaveText(other.text);

      await tabTo(page, '.claim-head .claim-place', 20);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(`articles/${other.article}/#${other.id}`);
      await expect(page.locator(`#p${other.paragraph} a#${other.id}`)).toBeInViewport();
    });

    test('keys alone lead from a sentence to the one that opposes it most', async ({ page }) => {
      await page.goto(`articles/${start.article}/`);
      await tabTo(page, '.note-opposed a', 60);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/articles\/[a-z-]+\/#[a-z-]+$/);
      const target = claims.find(({ id }) => id === new URL(page.url()).hash.slice(1))!;
      expect(contrary(target)).toBe(true);
      await expect(page.locator(`a#${target.id}`)).toBeInViewport();
    });

    test('an essay leads to itself beside another, and the place is in the address', async ({
      page,
    }) => {
      const [first, , , , last] = essays;
      await page.goto(`articles/${first!.slug}/`);
      await page
        .getByRole('link', { name: new RegExp(`^Read beside this one.*${last!.label}`) })
        .click();
      await expect(page.locator('h1')).toHaveText(`${first!.label} beside ${last!.label}`);
      await page.getByRole('link', { name: `${last!.label} ¶3` }).click();
      await expect(page).toHaveURL(new RegExp(`#${last!.slug}-p3$`));
      await expect(page.locator('.compare-paragraph:target')).toBeInViewport();
    });
  });

test('two essays show every paragraph of both, and every claim on a proposition once', async ({
  page,
}) => {
  const [one, other] = [essays[3]!, essays[4]!];
  await page.goto(`compare/${one.slug}/${other.slug}/`);
  for (const { slug, paragraphs } of [one, other])
    await expect(page.locator(`[id^="${slug}-p"]`)).toHaveCount(paragraphs);
  const marked = await page
    .locator('.compare-quote [aria-current]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('data-claim')));
  const expected = claims
    .filter(({ article, proposition }) => [one.slug, other.slug].includes(article) && proposition)
    .map(({ id }) => id);
  expect(marked.sort()).toEqual(expected.sort());
});

test('every two essays stand in the triangle, and what it counts is on their page', async ({
  page,
}) => {
  await page.goto('compare/');
  const cells = page.locator('.compare-pairs td a');
  await expect(cells).toHaveCount((essays.length * (essays.length - 1)) / 2);
  const words = await cells.last().innerText();
  await cells.last().click();
  // Where none is opposed, there is one number.
  const [shared = 0, opposed = 0] = [...words.matchAll(/\d+/g)].map(Number);
  await expect(page.locator('.compare-opposed')).toHaveCount(opposed);
  await expect(page.locator('.compare-opposed, .compare-shared')).toHaveCount(shared);
});

test('the evidence for each date opens, and leads to its paragraphs and sources', async ({
  page,
}) => {
  for (const { slug } of essays) {
    await page.goto(`articles/${slug}/`);
    await page.getByRole('button', { name: 'About this text' }).click();
    const items = page.locator('.date-evidence li');
    expect(await items.count()).toBeGreaterThan(0);
    await expect(items.first()).toBeVisible();
    const paragraph = items.locator('a[href*="#p"]').first();
    await expect(paragraph).toHaveAttribute('href', new RegExp(`articles/${slug}/#p\\d+$`));
    await expect(items.locator('a[href*="sources/#"]').first()).toBeVisible();
  }
});

/** Presses Tab until an element has the focus, at most `most` times. */
async function tabTo(page: Page, selector: string, most: number): Promise<void> {
  const focused = page.locator(`:focus:is(${selector})`);
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await focused.count()) > 0) return;
  }
  expect(selector, `in focus after ${most} presses of Tab`).toBe('');
}
