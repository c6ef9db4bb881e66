import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const rows = [
  ...readFileSync(`${root}docs/glossary.md`, 'utf8').matchAll(
    /^\| ([^|]+?) +\|[^|]+\| `([^`]+)` +\|$/gm,
  ),
].map(([, term, path]) => ({ term: term!, path: path! }));

/** Letters alone, so that `bump chart`, `bump-chart` and `BumpChart` are one. */
const letters = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '');

test('the glossary has at most 30 terms', () => {
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.length).toBeLessThanOrEqual(30);
});

test.each(rows)('“$term” is found at $path', ({ term, path }) => {
  expect(existsSync(root + path)).toBe(true);
  const said = path.endsWith('.ts') ? readFileSync(root + path, 'utf8') : '';
  expect(letters(path).includes(letters(term)) || letters(said).includes(letters(term))).toBe(true);
});

const pointers = [
  ...readFileSync(`${root}docs/glossary.md`, 'utf8').matchAll(/^\| ([^|`]+?) +\| `([^`]+)` +\|$/gm),
].map(([, term, path]) => ({ term: term!, path: path! }));

test('the glossary says where to look for standard words', () => {
  expect(pointers.length).toBeGreaterThan(20);
  expect(pointers.filter(({ path }) => !existsSync(root + path))).toEqual([]);
});
