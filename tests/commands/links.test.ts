import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { linkFinding, linkReport } from '../../src/commands/outgoing/link-report.ts';

let server: Server;
let origin = '';
beforeAll(async () => {
  server = createServer((request, response) => {
    const [, first = '', second] = request.url!.split('/');
    if (first === 'slow') return;
    if (first === 'cut') return void request.socket.destroy();
    const to = { moved: '/200', brief: '/200', dead: '/404', circle: '/circle' }[first];
    if (to) response.setHeader('Location', to);
    response.statusCode = to ? (first === 'brief' ? 302 : 301) : Number(first);
    response.end(second);
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.closeAllConnections());

/** The words on a page of the server; pages on https answer with a status, or not at all. */
async function words(path: string, onHttps: number | null = null): Promise<string | null> {
  const asked: typeof fetch = (address, options) =>
    String(address).startsWith('https:')
      ? onHttps === null
        ? Promise.reject(new TypeError('fetch failed'))
        : Promise.resolve(new Response(null, { status: onHttps }))
      : fetch(address, options);
  const link = { address: `${origin}/${path}`, place: 'content/sources.yaml: a' };
  return (await linkFinding(link, { fetch: asked, patience: 500 })).words;
}

test.each([
  ['200', null],
  ['brief', null],
  ['404', 'is gone (404)'],
  ['410', 'is gone (410)'],
  ['dead', 'is gone (404)'],
  ['403', 'answers 403, which may be meant for programs: look by hand'],
  ['503', 'answers 503, which may be meant for programs: look by hand'],
  ['circle', 'does not answer (redirects without an end)'],
  ['slow', 'does not answer (no answer in time)'],
  ['cut', 'does not answer (UND_ERR_SOCKET)'],
])('a page that answers %s: %s', async (path, said) => {
  expect(await words(path)).toBe(said);
});

test('a page that has moved for good is told with where it is', async () => {
  expect(await words('moved')).toBe(`has moved to ${origin}/200`);
});

test('a page on http: that answers on https: is told', async () => {
  expect(await words('200', 200)).toBe('answers on https: too, so the link can be changed');
  expect(await words('200', 404)).toBeNull();
});

test('a report names the pages to look at; without a network it says that nothing is known', () => {
  const link = { address: 'https://a.example/', place: 'content/sources.yaml: a' };
  const fine = { link, words: null, reached: true };
  const gone = { link, words: 'is gone (404)', reached: true };
  expect(linkReport([fine, gone])).toBe(
    'content/sources.yaml: a\n  https://a.example/\n  is gone (404)\n2 pages asked for, 1 to look at.\n',
  );
  const lost = { link, words: 'does not answer (no such host)', reached: false };
  expect(linkReport([lost, lost])).toMatch(/^None of 2 pages could be reached/);
});
