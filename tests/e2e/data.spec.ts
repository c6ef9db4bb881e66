import { expect, test } from './fixtures.ts';

test('code that is wider than its box can be scrolled from the keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('data/');
  const box = page.locator('[data-example="spreadsheet"]');
  await box.focus();
  await expect(box).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => box.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
});
