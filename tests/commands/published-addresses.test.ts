import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lossesIn, publishedBy } from '../../src/commands/publish/published-addresses.ts';
import { addressFile } from '../../src/corpus/locks/addresses.ts';
import { redirectFile } from '../../src/corpus/read/records.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'published-'));
  cpSync(`${project}content`, join(root, 'content'), { recursive: true });
  write(addressFile, '/\n/claims.csv\n/articles/one/\n/articles/one/#p1\n/articles/two/#p1\n');
  for (const page of ['index.html', 'articles/two/index.html']) write(`dist/${page}`, '');
});
afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

const losses = () => lossesIn(join(root, 'dist'), publishedBy(root));
const said = (address: string) =>
  `${address} was published and is gone: restore it, or say in content/redirects.yaml where it is now and why`;

test('pages, files and parts that were published and are gone are named, a page without its parts', () => {
  expect(losses()).toEqual(['/claims.csv', '/articles/one/', '/articles/two/#p1'].map(said));
});

test('what leads on or is said to be removed is no loss', () => {
  const redirects = readFileSync(join(root, redirectFile), 'utf8');
  const entries = [
    "- { from: /claims.csv, to: null, was: The claims as a table, day: '2027-03-01', why: Words. }\n",
    "- { kind: article, from: one, to: two, day: '2027-03-01', why: Words. }\n",
  ];
  write(redirectFile, redirects + entries.join(''));
  write('dist/articles/two/index.html', '<main><p id="p1"></p></main>');
  expect(losses()).toEqual([]);
});
