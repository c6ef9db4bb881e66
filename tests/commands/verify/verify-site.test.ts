import { rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { serve } from '../../../src/commands/server/static-server.ts';
import { builtSite } from '../../../src/commands/verify/built-site.ts';
import { insecureLines, verifySite } from '../../../src/commands/verify/verify-site.ts';
import type { Limits, Verdict } from '../../../src/commands/verify/verify-site.ts';
import { smallSite, write } from '../server/small-site.ts';
import type { Files } from '../server/small-site.ts';
import { host } from './hosts.ts';
import type { Answering } from './hosts.ts';

const built = smallSite({
  'cite/a.bib': '@online{a}',
  'old/index.html': '<h1>moved</h1>',
  _redirects: '/old/ /book/ 301\n',
});
const limits: Limits = { atOnce: 4, patience: 30_000, silences: 3 };
const impatient = { ...limits, patience: 1_000 };

const ends: (() => unknown)[] = [];
afterEach(() => Promise.all(ends.splice(0).map((end) => end())));

/** What is said of a copy with changed files, served as our own server does. */
async function saidOf(changed: Files, removed: readonly string[] = []) {
  const copy = smallSite({
    'cite/a.bib': '@online{a}',
    'old/index.html': '<h1>moved</h1>',
    ...changed,
  });
  for (const file of removed) rmSync(`${copy}/${file}`);
  const { url, close } = await serve(copy, '/', 0);
  ends.push(close);
  return verifySite(builtSite(built), new URL(url), limits);
}

/** What is said of a host that answers in its own way. */
async function saidOfHost(answering: Answering, patience = limits) {
  const { url, close } = await host(answering);
  ends.push(close);
  return verifySite(builtSite(built), url, patience);
}

/** The lines of a verdict; none where nothing was reached. */
function linesOf(verdict: Verdict): readonly string[] {
  return verdict.kind === 'held' ? verdict.lines : [];
}

/** A host that gives the files of a folder's build, but for what is changed. */
const plainHost =
  (site: string, changed: (path: string) => Answering | null = () => null): Answering =>
  (request, response) => {
    const path = decodeURIComponent(request.url!.slice(1)).replace(/(^|\/)$/, '$1index.html');
    const own = changed(request.url!);
    if (own) return own(request, response);
    const files = builtSite(site);
    const found = files.files.includes(path);
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html' });
    response.end(files.bytesOf(found ? path : '404.html'));
  };

test('a faithful copy is as built, at a root and under a path', async () => {
  expect(await saidOf({})).toEqual({ kind: 'held', lines: [] });
  const site = smallSite({ _headers: '/no-limits/*\n  X-One: every\n' });
  const { url, close } = await serve(smallSite({ _headers: '' }), '/no-limits/', 0);
  ends.push(close);
  const verdict = await verifySite(builtSite(site), new URL(url), limits);
  expect(verdict).toMatchObject({
    lines: [expect.stringMatching(/^the header x-one is not sent: \/no-limits\//)],
  });
});

test.each<[fault: string, changed: Files, removed: string[], line: string]>([
  [
    'one changed byte',
    { 'claims.csv': '0123456780' },
    [],
    'other bytes than the build has, by SHA-256: /claims.csv',
  ],
  ['one missing page', {}, ['book/index.html'], 'status 404 instead of 200: /book/'],
  [
    'an old page for lost readers',
    { '404.html': '<h1>gone</h1>' },
    [],
    'an address that does not exist gives another page than 404.html',
  ],
  ['a redirect that leads nowhere', {}, ['old/index.html'], 'does not lead to /book/: /old/'],
  [
    'a header with another value',
    {
      _headers:
        '/*\n  X-One: every\n/book/*\n  x-one: other\n/claims.csv\n  X-Two: a\n  X-Two: b\n',
    },
    [],
    'the header x-one has another value: /book/',
  ],
])('%s is found', async (_fault, changed, removed, line) => {
  expect(await saidOf(changed, removed)).toEqual({ kind: 'held', lines: [line] });
});

test('a header that is missing is said once, with the number of its addresses', async () => {
  const verdict = await saidOf({ _headers: '/claims.csv\n  X-Two: a\n  X-Two: b\n' });
  expect(verdict).toEqual({
    kind: 'held',
    lines: [
      'the header x-one is not sent: /, /.well-known/security.txt, /a%20b/%C3%BC.txt and 3 more',
    ],
  });
});

test('a plain host: each header once, each type of file once', async () => {
  const lines = linesOf(await saidOfHost(plainHost(built)));
  expect(lines.map((line) => line.replace(/: .*/, ''))).toEqual([
    'the header x-one is not sent',
    '.txt files come as text/html, not as text/plain',
    '.csv files come as text/html, not as text/csv',
    'the header x-two is not sent',
  ]);
});

test('a captive portal gives one page for everything, and one line', async () => {
  const verdict = await saidOfHost((_request, response) => response.end('<h1>Log in</h1>'));
  expect(verdict).toEqual({
    kind: 'held',
    lines: [
      'every address gives the same page, which is none of this site: a portal or a parked name answers',
    ],
  });
});

test('a host that gives the front page for what is not there', async () => {
  const front = (path: string): Answering | null =>
    path.includes('no-such') ? (_request, response) => response.end('<h1>front</h1>') : null;
  expect(await saidOfHost(plainHost(built, front))).toMatchObject({
    lines: expect.arrayContaining(['an address that does not exist gives 200 instead of 404']),
  });
});

test('a host that leads to another origin', async () => {
  const away: Answering = (_request, response) =>
    response.writeHead(302, { location: 'https://other.example/x' }).end();
  expect(await saidOfHost(away)).toMatchObject({
    lines: [expect.stringMatching(/ leads to https:\/\/other\.example: verify that address/)],
  });
  const one = (path: string) => (path === '/claims.csv' ? away : null);
  expect(await saidOfHost(plainHost(built, one))).toMatchObject({
    lines: expect.arrayContaining([
      'leads to https://other.example instead of what was built: /claims.csv',
    ]),
  });
});

test('a host’s own redirect counts as the one that was built', async () => {
  const leads = (to: string) => (path: string) =>
    path === '/old/'
      ? (((_request, response) => response.writeHead(301, { location: to }).end()) as Answering)
      : null;
  const of = async (to: string) =>
    linesOf(await saidOfHost(plainHost(built, leads(to)))).filter((line) => line.includes('lead'));
  expect(await of('/book/')).toEqual([]);
  expect(await of('/claims.csv')).toEqual(['does not lead to /book/: /old/']);
});

test('what is compressed and cannot be unpacked', async () => {
  const broken = (path: string): Answering | null =>
    path === '/book/'
      ? (_request, response) => {
          response.writeHead(200, { 'content-encoding': 'gzip' });
          response.end(gzipSync('one claim').fill(7, 12));
        }
      : null;
  expect(await saidOfHost(plainHost(built, broken))).toMatchObject({
    lines: expect.arrayContaining(['the answer cannot be unpacked: /book/']),
  });
});

test('a slow host: nothing said where nothing answers, a line where some addresses do not', async () => {
  const never: Answering = () => {};
  expect(await saidOfHost(never, impatient)).toMatchObject({
    kind: 'unreached',
    why: expect.stringMatching(/: no whole answer within 1 seconds\.$/),
  });
  const more = Array.from({ length: 30 }, (_, n) => [`series/${n}.csv`, 'a']);
  const site = smallSite(Object.fromEntries(more) as Files);
  const asked: string[] = [];
  const slow = (path: string) =>
    path === '/' || path.includes('no-such') ? null : (asked.push(path), never);
  const { url, close } = await host(plainHost(site, slow));
  ends.push(close);
  const lines = linesOf(await verifySite(builtSite(site), url, impatient));
  expect(lines).toContainEqual(expect.stringMatching(/^no whole answer within 1 seconds: \//));
  expect(lines).toContainEqual(
    expect.stringMatching(/^after \d silences the rest was not asked for/),
  );
  expect(asked.length).toBeLessThan(12);
});

test('nothing listens there', async () => {
  const { url, close } = await host(() => {});
  close();
  expect(await verifySite(builtSite(built), url, limits)).toEqual({
    kind: 'unreached',
    why: `${url.href}: nothing listens there.`,
  });
});

test('a build that was made for another address', async () => {
  const page = '<link rel="canonical" href="https://no-limits.example/"><h1>front</h1>';
  const site = smallSite({ 'index.html': page });
  const { url, close } = await serve(site, '/', 0);
  ends.push(close);
  expect(await verifySite(builtSite(site), new URL(url), limits)).toMatchObject({
    lines: [expect.stringMatching(/^the build was made for https:\/\/no-limits\.example\//)],
  });
});

test('http leads to https, or it is said', async () => {
  const site = new URL('https://no-limits.example/');
  const answer = (status: number, location?: string) => () =>
    Promise.resolve({
      status,
      headers: new Headers(location ? { location } : {}),
      body: Buffer.alloc(0),
    });
  expect(await insecureLines(site, answer(301, site.href))).toEqual([]);
  const said = ['http://no-limits.example/ does not lead to https'];
  expect(await insecureLines(site, answer(200))).toEqual(said);
  expect(await insecureLines(site, answer(301, 'http://no-limits.example/a'))).toEqual(said);
  expect(await insecureLines(site, () => Promise.resolve({ silence: 'no' }))).toEqual([]);
  expect(await insecureLines(new URL('http://localhost/'), answer(200))).toEqual([]);
});

test('a folder without a site is a sentence', () => {
  const empty = smallSite();
  rmSync(`${empty}/index.html`);
  write(empty, {});
  expect(() => builtSite(empty)).toThrow(/^There is no built site in /);
});
