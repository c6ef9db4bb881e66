import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { keptFilesIn, shellOf } from '../../../src/commands/offline/kept-files.ts';
import { measured, writeWorker } from '../../../src/commands/offline/offline-files.ts';
import { siteArchive } from '../../../src/commands/offline/site-archive.ts';
import { smallSite } from '../server/small-site.ts';

const address = { site: 'https://example.org', base: '/', known: true };
const shell = {
  'about/offline/index.html': '<main>offline</main>',
  'favicon.svg': '<svg/>',
  'icons/icon-32.png': 'icon',
  'icons/apple-touch-icon.png': 'icon',
  'site.webmanifest': '{}',
};
const site = () =>
  smallSite({
    ...shell,
    '_astro/a.js': 'a',
    'embed/x/index.html': 'frame',
    'cards/x.png': 'card',
  });

test('the list has what can be kept, with what others need first', () => {
  const files = keptFilesIn(site());
  expect(files.map(({ path }) => path)).toEqual([
    '_astro/a.js',
    'about/offline/',
    'book/',
    'claims.csv',
    'favicon.svg',
    'icons/apple-touch-icon.png',
    'icons/icon-32.png',
    '',
    'site.webmanifest',
  ]);
  expect(files[0]).toEqual({
    path: '_astro/a.js',
    bytes: 1,
    sha256: 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb',
  });
});

test('a site without a file of the shell has no worker', () => {
  expect(() => shellOf(keptFilesIn(smallSite()))).toThrow('The site has no about/offline/');
});

test('the worker is one script for its shell, another when a page of it changes, and loads no code', async () => {
  const [one, same, other] = await Promise.all(
    ['a', 'a', 'b'].map(async (front) => {
      const folder = smallSite({ ...shell, 'index.html': front });
      await writeWorker(folder);
      return readFileSync(`${folder}/sw.js`, 'utf8');
    }),
  );
  expect(one).toBe(same);
  expect(one).not.toBe(other);
  expect(one).not.toMatch(/importScripts|\beval\b|new Function|https?:/);
});

test('the archive is the same bytes for the same site, in any time zone, without what is for others', () => {
  const zone = process.env['TZ'];
  const [here, there] = ['Asia/Shanghai', 'America/New_York'].map((TZ) => {
    process.env['TZ'] = TZ;
    return siteArchive(site(), address);
  });
  process.env['TZ'] = zone;
  expect(Buffer.compare(here!, there!)).toBe(0);
  const files = unzipSync(here!);
  expect(Object.keys(files)).toContain('no-limits/book/index.html');
  expect(Object.keys(files).join()).not.toMatch(/embed|cards|\.js|_headers|404/);
  expect(strFromU8(files['no-limits/about/offline/index.html']!)).toContain('a copy in a folder');
});

test('a page says the measures of the site that it is part of', () => {
  const page = '<span data-measure="kept" class="a">some</span> <span data-measure="x">y</span>';
  expect(measured(page, { kept: '22 MB' })).toBe(
    '<span data-measure="kept" class="a">22 MB</span> <span data-measure="x">y</span>',
  );
});
