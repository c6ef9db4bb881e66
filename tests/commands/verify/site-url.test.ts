import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { root } from '../../../src/commands/run/process.ts';
import { readSiteUrl } from '../../../src/commands/verify/site-url.ts';

test.each([
  ['https://example.org', 'https://example.org/'],
  ['https://example.org/no-limits', 'https://example.org/no-limits/'],
  ['http://localhost:4321/', 'http://localhost:4321/'],
])('%s is read as %s', (typed, href) => {
  expect(readSiteUrl(typed)).toMatchObject({ href });
});

test.each([
  [undefined, 'No address was given'],
  ['example', '“example” is no address'],
  ['ftp://example.org/', '“ftp://example.org/” does not begin with https://'],
  ['https://a:b@example.org/', 'The address holds a name or a password'],
  ['https://example.org/?q=a', '“https://example.org/?q=a” is an address within a site'],
])('%s is refused in a sentence', (typed, said) => {
  expect(readSiteUrl(typed)).toEqual({
    problem: `${said}. Write: npm run verify -- https://example.org/`,
  });
});

test('the command ends with 2 where nothing could be said', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['src/commands/run.mjs', 'verify', 'example'],
    { cwd: root, encoding: 'utf8' },
  );
  expect([status, stderr]).toEqual([
    2,
    '“example” is no address. Write: npm run verify -- https://example.org/\n',
  ]);
});
