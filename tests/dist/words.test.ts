import { expect, test } from 'vitest';
import { fileOf, filesOf } from '../e2e/dist.ts';
import { atRoot } from '../e2e/servers.ts';
import { withoutMarkup } from './html.ts';

/** A number of articles that is computed, and what follows without a space: `fivetakes`. */
const runTogether = /^(two|three|four|five|six|seven|eight|nine|ten)(\p{Ll}{3,})$/u;

test('no number is run together with the word after it', () => {
  const pages = filesOf(atRoot).filter((one) => one.endsWith('.html'));
  const found = new Map(
    pages.flatMap((page) => wordsOf(page).map((word) => [word, page] as const)),
  );
  const faults = [...found].filter(([word]) => found.has(runTogether.exec(word)?.[2] ?? ''));
  expect(faults).toEqual([]);
});

/** The words of a page that have no capital, as they stand side by side without its markup. */
function wordsOf(page: string): string[] {
  const written = fileOf(atRoot, page).replaceAll(/<svg\b.*?<\/svg>/gs, ' ');
  return withoutMarkup(written).match(/(?<!\p{L})\p{Ll}+(?!\p{L})/gu) ?? [];
}
