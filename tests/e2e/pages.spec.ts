import { expect, test } from './fixtures.ts';

test('a lost reader gets the page for lost readers, with the status 404', async ({
  page,
  faults,
}) => {
  const answer = await page.goto('no/such/page/');
  expect(answer?.status()).toBe(404);
  await expect(page.locator('h1')).toHaveText('Here the lines part');
  // The browser itself tells of the 404.
  expect(faults).toEqual([expect.stringContaining('404')]);
  faults.length = 0;
});

test('the first press of Tab reaches the way past the head of the page', async ({ page }) => {
  await page.goto('articles/hidden-truth/');
  await page.keyboard.press('Tab');
  await expect(page.locator('a.skip')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
});

test.describe('on a phone the menu lists the parts of a page', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('and leads to them', async ({ page }) => {
    await page.goto('claims/');
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.locator('page-contents a', { hasText: 'Hidden Truth' }).click();
    await expect(page).toHaveURL(/#hidden-truth$/);
    await expect(page.locator('#hidden-truth')).toBeInViewport();
    await expect(page.locator('#site-menu')).toBeHidden();
  });
});
