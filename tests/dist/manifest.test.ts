import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ManifestEntry } from '../../src/commands/publish/manifest.ts';
import { filesIn } from '../../src/commands/run/folder-files.ts';
import { atRoot, project } from '../e2e/servers.ts';

const folder = `${project}${atRoot.folder}`;
const hashOf = (path: string) =>
  createHash('sha256')
    .update(readFileSync(join(folder, path)))
    .digest('hex');
const textOf = (path: string) => readFileSync(join(folder, path), 'utf8');

test('the checksums are those of every other file', () => {
  const others = filesIn(folder).filter((path) => path !== 'SHA256SUMS');
  const lines = others.toSorted().map((path) => `${hashOf(path)}  ${path}`);
  expect(textOf('SHA256SUMS').trimEnd().split('\n')).toEqual(lines);
});

test('the manifest names every file but itself and the checksums, with its size and type', () => {
  const { files } = JSON.parse(textOf('manifest.json')) as { files: readonly ManifestEntry[] };
  const sums = new Map(
    textOf('SHA256SUMS')
      .trimEnd()
      .split('\n')
      .map((line) => line.split('  ').reverse() as [string, string]),
  );
  expect(files.map(({ path }) => path)).toEqual(
    [...sums.keys()].filter((path) => path !== 'manifest.json'),
  );
  for (const { path, bytes, sha256, type } of files) {
    expect(sha256, path).toBe(sums.get(path));
    expect(bytes, path).toBe(readFileSync(join(folder, path)).length);
    expect(type, path).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/);
    expect(type, path).not.toBe('application/octet-stream');
  }
});
