import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import type { Release } from '../../../src/commands/publish/deposit-files.ts';
import { depositFiles } from '../../../src/commands/publish/deposit-files.ts';
import { writeManifest } from '../../../src/commands/publish/manifest.ts';
import { releaseArchive } from '../../../src/commands/publish/release-archive.ts';

const release: Release = {
  name: 'river',
  title: 'One river',
  description: 'Texts on a river.',
  version: '0.1.0',
  dataVersion: '2.0.1',
  day: '2026-11-28',
  author: 'The River Institute',
  url: 'https://example.org/',
  licences: { code: 'MIT', content: 'CC-BY-4.0' },
  keywords: ['rivers'],
};

let project = '';
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'release-'));
  for (const file of ['LICENSE', 'src/a.ts', 'node_modules/x/x.js', 'dist/index.html', 'old.zip'])
    write(file, file);
  writeManifest(join(project, 'dist'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(project, { recursive: true });
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(project, file)), { recursive: true });
  writeFileSync(join(project, file), text);
}

const archive = () => releaseArchive(project, join(project, 'dist'), release);

test('an archive holds sources, site and what a deposit asks for, with the checksum of each', () => {
  const files = unzipSync(archive());
  const names = Object.keys(files).map((path) => path.replace('river-2.0.1/', ''));
  expect(names).toEqual([
    '.zenodo.json',
    'CITATION.cff',
    'LICENSE',
    'SHA256SUMS',
    'codemeta.json',
    'site/SHA256SUMS',
    'site/index.html',
    'site/manifest.json',
    'source/LICENSE',
    'source/src/a.ts',
  ]);
  const textOf = (path: string) => Buffer.from(files[`river-2.0.1/${path}`]!).toString();
  for (const line of textOf('SHA256SUMS').trim().split('\n')) {
    const [digest, path] = line.split('  ') as [string, string];
    expect(createHash('sha256').update(textOf(path)).digest('hex'), path).toBe(digest);
  }
});

test('it is the same bytes each time, in any time zone', () => {
  const first = archive();
  vi.stubEnv('TZ', 'Pacific/Kiritimati');
  const second = archive();
  vi.stubEnv('TZ', 'America/Los_Angeles');
  expect(Buffer.compare(first, second)).toBe(0);
  expect(Buffer.compare(first, archive())).toBe(0);
});

test('a site that is missing or was changed since it was built is refused', () => {
  write('dist/index.html', 'other');
  expect(archive).toThrow('The built site is not as it was built (index.html)');
  rmSync(join(project, 'dist/SHA256SUMS'));
  expect(archive).toThrow('There is no built site to release');
});

test('the citation file has what its format requires, and the others say the same', () => {
  const files = depositFiles(release);
  expect(parse(files['CITATION.cff']!)).toEqual({
    'cff-version': '1.2.0',
    message: expect.any(String),
    type: 'dataset',
    title: 'One river',
    abstract: 'Texts on a river.',
    authors: [{ name: 'The River Institute' }],
    version: '0.1.0, data 2.0.1',
    'date-released': '2026-11-28',
    license: ['MIT', 'CC-BY-4.0'],
    keywords: expect.any(Array),
    url: 'https://example.org/',
  });
  const own = { version: '0.1.0, data 2.0.1' };
  expect(JSON.parse(files['.zenodo.json']!)).toMatchObject({ ...own, license: 'cc-by-4.0' });
  expect(JSON.parse(files['codemeta.json']!)).toMatchObject({
    ...own,
    datePublished: '2026-11-28',
  });
  expect(depositFiles({ ...release, url: null })['CITATION.cff']).not.toContain('url');
});
