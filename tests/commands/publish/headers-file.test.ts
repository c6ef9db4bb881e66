import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { headersFile } from '../../../src/commands/publish/headers-file.ts';
import { headerRules } from '../../../src/commands/server/header-rules.ts';
import { siteFolder } from '../../../src/commands/server/site-folder.ts';

type Headers = Readonly<Record<string, string>>;

/** What Netlify sends with a path, by its own parser. */
function netlify(base: string): (path: string) => Promise<Headers> {
  const folder = mkdtempSync(join(tmpdir(), 'headers-'));
  writeFileSync(`${folder}/_headers`, headersFile(base));
  return headerRules(folder, siteFolder(folder));
}

/** What Cloudflare sends with a path: rules in order; `!` takes a header away, a second value is joined. */
function cloudflare(path: string): Headers {
  const sent = new Map<string, string>();
  for (const [, pattern, lines] of headersFile('/').matchAll(/^(\/\S*)\n((?: {2}.+\n?)+)/gm)) {
    if (!fits(pattern!, path)) continue;
    for (const line of lines!.trim().split(/\n\s*/)) {
      const [, away, name, value] = /^(?:! (\S+)|([\w-]+): (.*))$/.exec(line)!;
      if (away) sent.delete(away.toLowerCase());
      else sent.set(name!.toLowerCase(), joined(sent.get(name!.toLowerCase()), value!));
    }
  }
  return Object.fromEntries(sent);
}

function joined(before: string | undefined, value: string): string {
  return before === undefined ? value : `${before}, ${value}`;
}

function fits(pattern: string, path: string): boolean {
  const parts = pattern.split('*').map((part) => part.replaceAll(/[.?+]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(path);
}

const sent = netlify('/');
const sources = fileURLToPath(new URL('../../../src/pages/', import.meta.url));
const paths = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(astro|ts)$/.test(file) && !/(^|\/)_/.test(file))
  .map((file) => file.replace(/\.ts$/, '').replace(/(?:(?:^|(?<=\/))index)?\.astro$/, ''))
  .map((path) => `/${path.replaceAll(/\[[^\]]+\]/g, 'x')}`)
  .map((path) => (path.includes('.') || path.endsWith('/') ? path : `${path}/`));
const pages = [...new Set(paths)].filter((path) => path.endsWith('/'));
const others = [
  '/embed/v/energy/x/',
  '/v/energy/x/',
  '/cite/claims/x.bib',
  '/cite/claims/x.ris',
  '/cite/claims/x.json',
  '/_astro/x.js',
  '/.well-known/security.txt',
];

test.each([...new Set([...paths, ...others])])('two hosts send the same with %s', async (path) => {
  expect(cloudflare(path)).toEqual(await sent(path));
});

test.each(pages.filter((path) => !path.startsWith('/embed/')))(
  'nobody may frame %s',
  async (path) => {
    const { 'content-security-policy': policy, ...rest } = await sent(path);
    expect(policy).toContain("frame-ancestors 'none';");
    expect(rest).toMatchObject({
      'strict-transport-security': 'max-age=63072000',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(rest).not.toHaveProperty('access-control-allow-origin');
  },
);

test.each(['/embed/energy/', '/embed/v/energy/x/'])('anybody may frame %s', async (path) => {
  const { 'content-security-policy': policy, ...rest } = await sent(path);
  expect(policy).toContain('frame-ancestors *;');
  expect(rest['cross-origin-resource-policy']).toBe('cross-origin');
  expect(rest).not.toHaveProperty('x-frame-options');
});

test('every page, framed or not, takes only trusted types, and one the address of the worker', async () => {
  expect((await sent('/about/offline/'))['content-security-policy']).toContain(
    "frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'; require-trusted-types-for 'script'; trusted-types no-limits-worker",
  );
  for (const path of pages.filter((one) => one !== '/about/offline/'))
    expect((await sent(path))['content-security-policy']).toContain(
      "require-trusted-types-for 'script'; trusted-types 'none'",
    );
});

test.each(['/claims.json', '/claims/x.json', '/series/x.csv', '/cite/claims/x.bib', '/feed.xml'])(
  'scripts of other sites may fetch %s',
  async (path) => {
    expect(await sent(path)).toMatchObject({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    });
  },
);

test('files named after what they hold are kept, and no others', async () => {
  const kept = async (path: string) => 'cache-control' in (await sent(path));
  expect(await kept('/_astro/newsreader.abc.woff2')).toBe(true);
  for (const path of paths) expect(await kept(path), path).toBe(false);
});

test('patterns follow the path of the site and touch nothing beside it', async () => {
  const below = netlify('/no-limits/');
  expect(await below('/no-limits/embed/energy/')).toEqual(await sent('/embed/energy/'));
  expect(await below('/no-limits/')).toEqual(await sent('/'));
  expect(await below('/embed/energy/')).toEqual({});
});

test('the file keeps to what hosts take: 100 rules, 2,000 characters a line', () => {
  const lines = headersFile('/no-limits/').split('\n');
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThan(100);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2_000);
});
