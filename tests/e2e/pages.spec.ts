import { violations } from './accessibility.ts';
import { layOut, openPage } from './open-page.ts';
import { pageTypes } from './page-types.ts';
import { expect, test } from './fixtures.ts';

/** Colours in the middle of a change would be measured. */
const stillness = { reducedMotion: 'reduce' } as const;

test.describe('at 1280 and at 360 px', () => {
  test.use({ viewport: { width: 1280, height: 900 }, contextOptions: stillness });
  for (const type of pageTypes)
    test(`${type.name} breaks no rule of accessibility`, async ({ page }) => {
      await openPage(page, type);
      expect(await violations(page)).toEqual([]);
      // The colours of a page do not depend on its width.
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page, { coloursOnly: true })).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 360, height: 900 });
      await layOut(page, type.path);
      expect(await violations(page)).toEqual([]);
    });
});

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
