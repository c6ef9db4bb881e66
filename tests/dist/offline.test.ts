import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { megabytes } from '../../src/domain/offline/words.ts';
import type { KeptFiles } from '../../src/domain/offline/kept-files.ts';
import { fileOf, jsonOf } from '../e2e/dist.ts';
import { atRoot, project, underPath } from '../e2e/servers.ts';
import type { Site } from '../e2e/servers.ts';
import { below, matches, parse } from './html.ts';

/** A built file as it is. */
const bytesOf = ({ folder }: Site, path: string) => readFileSync(join(project, folder, path));

describe.each([
  ['at a root', atRoot],
  ['under a path', underPath],
] as const)('the site built %s', (_, site) => {
  const archive = bytesOf(site, 'no-limits.zip');
  const files = new Map(
    Object.entries(unzipSync(archive)).map(([path, content]) => [
      path.replace('no-limits/', ''),
      content,
    ]),
  );
  const pages = new Map(
    [...files]
      .filter(([path]) => path.endsWith('.html'))
      .map(([path, content]) => [path, below(parse(strFromU8(content)))]),
  );
  const idsOf = (path: string) =>
    new Set((pages.get(path) ?? []).map(({ attributes }) => attributes['id']));

  test('the list has the digest and the size of every file that can be kept', () => {
    const list = jsonOf<KeptFiles>(site, 'kept-files.json');
    expect(list.files.length).toBeGreaterThan(400);
    for (const { path, bytes, sha256 } of list.files) {
      const content = bytesOf(site, path === '' || path.endsWith('/') ? `${path}index.html` : path);
      expect(content.length, path).toBe(bytes);
      expect(createHash('sha256').update(content).digest('hex'), path).toBe(sha256);
    }
  });

  test('one page alone may register a worker, and it says how large things are', () => {
    const page = fileOf(site, 'about/offline/index.html');
    expect(page).toContain("worker-src 'self';trusted-types no-limits-worker;");
    expect(page).toContain(megabytes(archive.length));
    expect(page).not.toContain('some megabytes');
    for (const other of ['index.html', 'about/index.html', 'embed/trade-volume/index.html'])
      expect(fileOf(site, other), other).toContain("worker-src 'none';trusted-types 'none';");
  });

  test('the archive has every page but frames, and no script', () => {
    expect(pages.size).toBeGreaterThan(300);
    for (const [path, elements] of pages) {
      expect(path).not.toMatch(/^embed\//);
      expect(
        elements.filter((one) => matches(one, 'script')),
        path,
      ).toEqual([]);
    }
  });

  test('every address and anchor in the archive leads to a file of it, or to the web', () => {
    const broken: string[] = [];
    const ids = new Map([...pages.keys()].map((path) => [path, idsOf(path)]));
    for (const [path, elements] of pages)
      for (const { attributes } of elements)
        for (const name of ['href', 'src', 'action', 'cite']) {
          const value = attributes[name];
          if (value === undefined || /^(https?|mailto):/.test(value)) continue;
          const [target = '', hash = ''] = value.split('#', 2);
          const file = target === '' ? path : posix.join(posix.dirname(path), decodeURI(target));
          const id = decodeURIComponent(hash.split(':~:')[0]!);
          if (!files.has(file) || (id !== '' && !ids.get(file)?.has(id)))
            broken.push(`${path}: ${value}`);
        }
    expect(broken).toEqual([]);
  });

  test('styles in the archive load files of it', () => {
    const styles = [...files].filter(([path]) => path.endsWith('.css'));
    const loaded = styles.flatMap(([path, content]) =>
      [...strFromU8(content).matchAll(/url\(["']?(?!data:)([^"')]+)/g)].map(([, value]) =>
        posix.join(posix.dirname(path), value!),
      ),
    );
    expect(loaded.length).toBeGreaterThan(0);
    expect(loaded.filter((path) => !files.has(path))).toEqual([]);
  });
});
