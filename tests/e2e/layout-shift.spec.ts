import { expect, test } from './fixtures.ts';
import { movesOf, watchMoves } from './layout-shift.ts';

test('faces that are there at once are used at once, and nothing moves', async ({ page }) => {
  await page.goto('articles/hidden-truth/');
  await watchMoves(page);
  await page.reload({ waitUntil: 'load' });
  expect(await movesOf(page)).toEqual([]);
  for (const face of ['1em "Newsreader Variable"', 'italic 1em "Newsreader Variable"'])
    expect(await page.evaluate((font) => document.fonts.check(font), face)).toBe(true);
});
