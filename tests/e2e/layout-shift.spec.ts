import { expect, test } from './fixtures.ts';
import { movesOf, watchMoves } from './layout-shift.ts';

test('faces that are there at once are used at once, and next to nothing moves', async ({
  page,
}) => {
  await page.goto('articles/hidden-truth/');
  await watchMoves(page);
  await page.reload({ waitUntil: 'load' });
  const moves = await movesOf(page);
  // On a busy machine the head of a page is shown before the rest is read, which moves it a little.
  expect(
    moves.reduce((all, { value }) => all + value, 0),
    JSON.stringify(moves),
  ).toBeLessThan(0.01);
  for (const face of ['1em "Newsreader Variable"', 'italic 1em "Newsreader Variable"'])
    expect(await page.evaluate((font) => document.fonts.check(font), face)).toBe(true);
});
