import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepFiles } from '../../../src/client/offline/download.ts';
import { keptOf } from '../../../src/client/offline/kept-site.ts';
import { unnamed } from '../../../src/client/offline/shell.ts';
import { textDigest } from '../../../src/domain/digest.ts';

const place = {
  root: new URL('https://example.org/no-limits/'),
  worker: '/no-limits/sw.js',
  list: 'https://example.org/no-limits/kept-files.json',
};
const texts = { '_astro/a.js': 'script', '': 'front', 'claims/': 'claims' };
const listOf = (some: Readonly<Record<string, string>>) => ({
  files: Object.entries(some).map(([path, text]) => ({
    path,
    bytes: text.length,
    sha256: textDigest(text),
  })),
});
const list = listOf(texts);

/** A cache of a browser, as far as it is used. */
const store = new Map<string, Response>();
const cache = {
  keys: () => Promise.resolve([...store.keys()].map((url) => ({ url }))),
  match: (url: string) => Promise.resolve(store.get(url)?.clone()),
  put: async (url: string, answer: Response) => void store.set(url, answer),
  delete: (url: string) => Promise.resolve(store.delete(url)),
};

let answers: Readonly<Record<string, string>> = {};
const asked: string[] = [];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  store.clear();
  asked.length = 0;
  answers = texts;
  vi.stubGlobal('caches', { open: () => Promise.resolve(cache) });
  vi.stubGlobal('fetch', (address: string | URL) => {
    const path = String(address).slice(place.root.href.length);
    asked.push(path);
    const text = answers[path];
    return text === undefined
      ? Promise.reject(new TypeError('Failed to fetch'))
      : Promise.resolve(new Response(text, { headers: { Date: 'Sat, 28 Nov 2026 20:00:00 GMT' } }));
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Keeps the site without a wait. @returns the counts of files that were told, or why it ended */
async function kept(signal = new AbortController().signal) {
  const told: number[] = [];
  let ended: Readonly<{ told: number[]; why?: string }> | undefined;
  keepFiles(place, list, signal, ({ files }) => told.push(files)).then(
    () => (ended = { told }),
    (error: { why?: string; name: string }) => (ended = { told, why: error.why ?? error.name }),
  );
  // Digests are worked out elsewhere, so that no timer tells when they are there.
  for (; !ended; await new Promise((resolve) => setImmediate(resolve)))
    await vi.runAllTimersAsync();
  return ended;
}

test('every file is kept, with its digest and its day, and told', async () => {
  expect(await kept()).toEqual({ told: [0, 1, 2, 3] });
  const front = store.get(place.root.href)!;
  expect(front.headers.get('X-Kept-Sha256')).toBe(textDigest('front'));
  expect(front.headers.get('Date')).toContain('28 Nov 2026');
});

test('what is kept as it is on the list is not fetched again, whoever kept it', async () => {
  await kept();
  store.set(place.root.href, new Response('front'));
  store.set(`${place.root.href}claims/`, new Response('old claims'));
  asked.length = 0;
  await kept();
  expect(asked).toEqual(['claims/']);
  expect((await keptOf(place.root, list)).size).toBe(3);
});

test('a line that breaks ends it after three tries, and what came stays', async () => {
  answers = { '_astro/a.js': 'script', '': 'front' };
  expect((await kept()).why).toBe('line');
  expect(asked.filter((path) => path === 'claims/')).toHaveLength(3);
  expect(store.size).toBe(2);
});

test('a file that is not the one on the list is not kept', async () => {
  answers = { ...texts, 'claims/': 'log in to the network' };
  expect((await kept()).why).toBe('altered');
  expect(store.has(`${place.root.href}claims/`)).toBe(false);
});

test('a browser without room ends it', async () => {
  vi.spyOn(cache, 'put').mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
  expect((await kept()).why).toBe('room');
});

test('a reader who pauses ends it', async () => {
  expect((await kept(AbortSignal.abort())).why).toBe('AbortError');
});

test('pages that the site has no more are deleted at the end; scripts stay for open pages', async () => {
  store.set(`${place.root.href}claims/gone/`, new Response('gone'));
  store.set(`${place.root.href}_astro/old.js`, new Response('old'));
  await kept();
  expect([...store.keys()].map((url) => url.slice(place.root.href.length)).sort()).toEqual([
    '',
    '_astro/a.js',
    '_astro/old.js',
    'claims/',
  ]);
});

test('leftovers are what no kept text names', () => {
  expect(unnamed(['_astro/a.js', '_astro/b.css'], ['<link href="/_astro/b.css">'])).toEqual([
    '_astro/a.js',
  ]);
});
