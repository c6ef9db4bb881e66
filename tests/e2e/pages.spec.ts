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
