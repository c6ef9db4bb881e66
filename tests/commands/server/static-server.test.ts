import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../../src/commands/server/static-server.ts';
import type { Serving } from '../../../src/commands/server/static-server.ts';
import { siteFolder } from '../../../src/commands/server/site-folder.ts';
import { ask, longText, smallSite } from './small-site.ts';

let folder = '';
let server: Serving;
let under: Serving;

beforeAll(async () => {
  folder = smallSite();
  server = await serve(folder, '/', 0);
  under = await serve(folder, '/no-limits/', 0);
});
afterAll(() => Promise.all([server.close(), under.close()]));

test.each([
  ['/', 200, 'text/html; charset=utf-8'],
  ['/?q=trade', 200, 'text/html; charset=utf-8'],
  ['http://localhost/book/', 200, 'text/html; charset=utf-8'],
  ['/claims.csv', 200, 'text/csv; charset=utf-8'],
  ['/a%20b/%C3%BC.txt', 200, 'text/plain; charset=utf-8'],
  ['/.well-known/security.txt', 200, 'text/plain; charset=utf-8'],
  ['/_headers', 404, 'text/html; charset=utf-8'],
  ['/.env', 404, 'text/html; charset=utf-8'],
  ['/book/.env', 404, 'text/html; charset=utf-8'],
  ['/../dist/claims.csv', 404, 'text/html; charset=utf-8'],
  ['/%2e%2e/dist/claims.csv', 404, 'text/html; charset=utf-8'],
  ['//example.org/', 404, 'text/html; charset=utf-8'],
  ['/claims.csv/', 404, 'text/html; charset=utf-8'],
  [`/${'x'.repeat(300)}`, 404, 'text/html; charset=utf-8'],
  ['/..%2fdist/claims.csv', 400, 'text/plain; charset=utf-8'],
  ['/a%00', 400, 'text/plain; charset=utf-8'],
  ['/%E0%A4%A', 400, 'text/plain; charset=utf-8'],
])('%s is answered with %i, %s', async (target, status, type) => {
  const answer = await ask(server.port, target);
  expect([answer.status, answer.headers['content-type']]).toEqual([status, type]);
  expect(answer.headers['content-length']).toBe(String(answer.body.length));
});

test.each([
  ['/no-limits', '/no-limits/'],
  ['/no-limits?q=a', '/no-limits/?q=a'],
  ['/no-limits/book?q=a', '/no-limits/book/?q=a'],
])('%s leads to %s', async (target, to) => {
  const { status, headers } = await ask(under.port, target);
  expect([status, headers.location]).toEqual([301, to]);
});

test('nothing is served beside the path of the site', async () => {
  expect((await ask(under.port, '/no-limits/book/')).status).toBe(200);
  expect((await ask(under.port, '/book/')).status).toBe(404);
});

test('the headers of _headers are sent: a later rule replaces an earlier one, one rule joins its own', async () => {
  expect((await ask(server.port, '/')).headers['x-one']).toBe('every');
  expect((await ask(server.port, '/book/')).headers['x-one']).toBe('book');
  expect((await ask(server.port, '/claims.csv')).headers['x-two']).toBe('a, b');
  expect((await ask(server.port, '/nowhere')).headers['x-one']).toBe('every');
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is not allowed', async (method) => {
  const { status, headers } = await ask(server.port, '/', {}, method);
  expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
});

test('HEAD gives the headers alone', async () => {
  const { status, headers, body } = await ask(server.port, '/book/', {}, 'HEAD');
  expect([status, headers['content-length'], body.length]).toEqual([
    200,
    String(longText.length),
    0,
  ]);
});

test.each([
  ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
  ['bytes=-3', 206, '789', 'bytes 7-9/10'],
  ['bytes=7-', 206, '789', 'bytes 7-9/10'],
  ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
  ['bytes=0-1,2-3', 206, '0123', 'bytes 0-3/10'],
  ['bytes=0-1,5-6', 200, '0123456789', undefined],
  ['bytes=a-b', 416, 'No such range\n', 'bytes */10'],
  ['bytes=9-0', 416, 'No such range\n', 'bytes */10'],
  ['bytes=10-', 416, 'No such range\n', 'bytes */10'],
  ['lines=1-2', 200, '0123456789', undefined],
])('Range: %s gives %i', async (range, status, text, part) => {
  const answer = await ask(server.port, '/claims.csv', { range, 'accept-encoding': 'br' });
  expect([answer.status, answer.body.toString(), answer.headers['content-range']]).toEqual([
    status,
    text,
    part,
  ]);
});

test('what a client has is not sent again; a part of another version is not added to it', async () => {
  const { headers } = await ask(server.port, '/claims.csv');
  const same = await ask(server.port, '/claims.csv', { 'if-none-match': headers.etag! });
  expect([same.status, same.body.length]).toEqual([304, 0]);
  const part = { range: 'bytes=5-' };
  const kept = await ask(server.port, '/claims.csv', { ...part, 'if-range': headers.etag! });
  const old = await ask(server.port, '/claims.csv', { ...part, 'if-range': '"other"' });
  expect([kept.status, old.status]).toEqual([206, 200]);
});

test('text is compressed as the client can read it', async () => {
  const as = (encoding: string) => ask(server.port, '/book/', { 'accept-encoding': encoding });
  const [br, gzip, none] = [
    await as('gzip, br'),
    await as('gzip;q=0.5, br;q=0'),
    await as('*;q=0'),
  ];
  expect(brotliDecompressSync(br.body).toString()).toBe(longText);
  expect(gunzipSync(gzip.body).toString()).toBe(longText);
  expect(none.body.toString()).toBe(longText);
  expect(new Set([br, gzip, none].map(({ headers }) => headers.etag)).size).toBe(3);
  expect(br.headers.vary).toBe('Accept-Encoding');
});

test('a file that grows, shrinks or goes is served as it is, and so is its page of headers', async () => {
  const site = smallSite();
  const { port, close } = await serve(site, '/', 0);
  for (const text of ['a', 'a longer text', 'b']) {
    writeFileSync(`${site}/index.html`, text);
    expect((await ask(port, '/')).body.toString()).toBe(text);
  }
  writeFileSync(`${site}/_headers`, '/*\n  X-One: new\n');
  expect((await ask(port, '/')).headers['x-one']).toBe('new');
  writeFileSync(`${site}/_headers`, '/*\n  X-One: 一\n');
  expect((await ask(port, '/')).status).toBe(500);
  rmSync(`${site}/_headers`);
  expect((await ask(port, '/')).status).toBe(200);
  rmSync(`${site}/index.html`);
  expect((await ask(port, '/')).status).toBe(404);
  await close();
});

test('a site that is replaced under load is served whole, before and after, and never missed', async () => {
  const site = smallSite();
  const { port, close } = await serve(site, '/', 0);
  const texts = ['old', 'new '.repeat(9_000), 'third'];
  const seen = new Set<string>();
  let busy = true;
  const reader = async () => {
    while (busy) {
      const { status, body } = await ask(port, '/');
      seen.add(status === 200 ? body.toString() : `status ${status}`);
    }
  };
  writeFileSync(`${site}/index.html`, texts[0]!);
  const readers = Array.from({ length: 8 }, reader);
  for (const [at, text] of texts.entries()) {
    const next = smallSite({ 'index.html': text });
    await setTimeout(60);
    renameSync(site, `${site}.${at}`);
    await setTimeout(20);
    renameSync(next, site);
    await setTimeout(60);
  }
  busy = false;
  await Promise.all(readers);
  expect([...seen].sort()).toEqual([...texts].sort());
  await close();
}, 30_000);

test('a site that stays away is said to be away', async () => {
  const site = smallSite();
  const { port, close } = await serve(site, '/', 0);
  rmSync(site, { recursive: true });
  const { status, headers } = await ask(port, '/');
  expect([status, headers['retry-after']]).toEqual([503, '1']);
  await close();
}, 30_000);

test('clients that send or read slowly keep nobody waiting', async () => {
  const heads = Array.from({ length: 100 }, () => connect(server.port, '127.0.0.1'));
  for (const socket of heads) socket.on('error', () => {}).write('GET / HT');
  const readers = Array.from({ length: 100 }, () => connect(server.port, '127.0.0.1'));
  for (const socket of readers)
    socket
      .on('error', () => {})
      .pause()
      .write('GET /book/ HTTP/1.1\r\nHost: a\r\n\r\n');
  expect((await ask(server.port, '/')).status).toBe(200);
  for (const socket of [...heads, ...readers]) socket.destroy();
});

test('500 connections on one page are all answered alike', async () => {
  const answers = await Promise.all(
    Array.from({ length: 500 }, () => ask(server.port, '/book/', { 'accept-encoding': 'br' })),
  );
  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
  expect(new Set(answers.map(({ body }) => body.toString('base64'))).size).toBe(1);
}, 60_000);

test('a page is read and compressed once, however many ask for it at once', async () => {
  const files = siteFolder(folder);
  const found = await Promise.all([1, 2, 3].map(() => files.find('book/index.html')));
  const pages = found.filter((one) => one !== null && one !== 'folder');
  const packed = await Promise.all(pages.map((page) => page.encoded('br')));
  expect(packed).toHaveLength(3);
  expect(new Set(packed).size).toBe(1);
});

test('a port that is taken is left to its owner; a folder without a site is refused in a sentence', async () => {
  const second = await serve(folder, '/', server.port);
  expect(second.port).not.toBe(server.port);
  await second.close();
  await expect(serve(`${folder}/book`, '/', 0)).resolves.toHaveProperty('port');
  await expect(serve(`${folder}/none`, '/', 0)).rejects.toThrow(
    /^There is no built site in .*: run "npm run build" first\.$/,
  );
});
