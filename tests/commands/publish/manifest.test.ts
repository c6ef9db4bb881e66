import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeManifest } from '../../../src/commands/publish/manifest.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  const files = {
    'index.html': '<p>',
    _headers: '/*\n',
    'a/b.csv': 'x\n',
    'cite/a.bib': '@book{}',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

const textOf = (path: string) => readFileSync(join(folder, path), 'utf8');
const sha256sum = () =>
  execFileSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], { cwd: folder, stdio: 'pipe' });

test('sha256sum finds every file as it was written, and one that was changed', () => {
  writeManifest(folder);
  expect(String(sha256sum())).toBe('');
  expect(textOf('SHA256SUMS').match(/ {2}.*/g)).toEqual(
    ['_headers', 'a/b.csv', 'cite/a.bib', 'index.html', 'manifest.json'].map((path) => `  ${path}`),
  );
  writeFileSync(join(folder, 'a/b.csv'), 'y\n');
  expect(sha256sum).toThrow(/did NOT match/);
});

test('the manifest is JSON with path, size, checksum and type, the same bytes each time', () => {
  writeManifest(folder);
  const first = textOf('manifest.json') + textOf('SHA256SUMS');
  const { files } = JSON.parse(textOf('manifest.json')) as { files: { path: string }[] };
  expect(files.map(({ path, ...rest }) => ({ path, ...rest, sha256: '' }))).toEqual([
    { path: '_headers', bytes: 3, sha256: '', type: 'text/plain' },
    { path: 'a/b.csv', bytes: 2, sha256: '', type: 'text/csv' },
    { path: 'cite/a.bib', bytes: 7, sha256: '', type: 'application/x-bibtex' },
    { path: 'index.html', bytes: 3, sha256: '', type: 'text/html' },
  ]);
  writeManifest(folder);
  expect(textOf('manifest.json') + textOf('SHA256SUMS')).toBe(first);
});
