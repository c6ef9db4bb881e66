import { expect, test } from 'vitest';
import { core, extended, system } from '../../src/fonts/build/charset.ts';
import { fileOf, filesOf } from '../e2e/dist.ts';
import { atRoot } from '../e2e/servers.ts';
import { withoutMarkup } from './html.ts';

test('every letter of every page is in a face of ours, or left to the system on purpose', () => {
  const ours = new Set(core + extended);
  const strange = new Map<string, string>();
  for (const file of filesOf(atRoot).filter((one) => one.endsWith('.html')))
    for (const letter of new Set(wordsOf(fileOf(atRoot, file))))
      if (!ours.has(letter) && !system.test(letter)) strange.set(letter, file);
  const remedy = 'add it to src/fonts/build/charset.ts and run `npm run fonts`';
  expect([...strange], remedy).toEqual([]);
});

/** The words of a page, with the characters that are written as numbers. */
function wordsOf(html: string): string {
  return withoutMarkup(html)
    .replaceAll(/&#(x?)([\da-f]+);/gi, (_, hex: string, point: string) =>
      String.fromCodePoint(parseInt(point, hex ? 16 : 10)),
    )
    .replaceAll(/[\n\r\t]/g, '');
}
