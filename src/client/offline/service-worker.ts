import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import type { WorkboxPlugin } from 'workbox-core/types.js';
import {
  addressOf,
  cacheName as nameFor,
  isAsset,
  isKept,
  offlinePath,
} from '../../domain/offline/kept-files.ts';
import { copyWords, lineOf, missingWords, withLine } from '../../domain/offline/words.ts';
import type { Cause } from '../../domain/offline/words.ts';
import { dropLeftovers, keepShell } from './shell.ts';
import { worker } from './worker-scope.ts';
import type { Answering } from './worker-scope.ts';

// The service worker: pages and data come from the site, and from what is kept where the site does not answer.
const root = new URL(worker.registration.scope);
const cacheName = nameFor(root.pathname);

worker.addEventListener('install', (event) => {
  event.waitUntil(keepShell(cacheName, root).then(() => worker.skipWaiting()));
});

const keep: WorkboxPlugin = {
  cacheKeyWillBeUsed: ({ request }) => Promise.resolve(keyOf(new URL(request.url))),
  // A reader who has removed the cache gets none back.
  cacheWillUpdate: async ({ response }) =>
    response.status === 200 && !response.redirected && (await caches.has(cacheName))
      ? response
      : null,
};

const fresh: WorkboxPlugin = {
  fetchDidSucceed: ({ response }) => {
    if (response.status >= 500) throw new Error(`${response.url} answered ${response.status}`);
    return Promise.resolve(response);
  },
  // The request given here is that of the key.
  cachedResponseWillBeUsed: async ({ event, cachedResponse }) =>
    cachedResponse && (event as Answering).request.mode === 'navigate'
      ? toldAs(cachedResponse, copyWords(cause(), cachedResponse.headers.get('Date')))
      : cachedResponse,
};

const matchOptions = { ignoreVary: true };
const assets = new CacheFirst({ cacheName, matchOptions, plugins: [keep] });
const rest = new NetworkFirst({
  cacheName,
  matchOptions,
  networkTimeoutSeconds: 3,
  plugins: [keep, fresh],
});

registerRoute(
  ({ url, request }) => isOurs(url, request) && isAsset(pathOf(url)),
  ({ event, request }) => assets.handle({ event, request }),
);
registerRoute(
  ({ url, request }) => isOurs(url, request) && isKept(pathOf(url)),
  ({ event, request }) => {
    if (request.mode === 'navigate') event.waitUntil(dropLeftovers(cacheName, root));
    return rest.handle({ event, request });
  },
);
setCatchHandler(({ request }) =>
  request instanceof Request && request.mode === 'navigate'
    ? missingPage()
    : Promise.resolve(Response.error()),
);

/** Whether the worker answers: not for frames on other pages, nor for what a page asks of the site itself. */
function isOurs(url: URL, { cache, referrer }: Request): boolean {
  return (
    url.href.startsWith(root.href) && cache !== 'no-store' && !referrer.startsWith(`${root}embed/`)
  );
}

/** The address of what is asked for, below the root of the site. */
function pathOf(url: URL): string {
  return addressOf(url.pathname.slice(root.pathname.length));
}

/** Where an answer is kept: a query is read by the page alone. */
function keyOf(url: URL): string {
  return new URL(pathOf(url), root).href;
}

function cause(): Cause {
  return navigator.onLine ? 'no answer' : 'offline';
}

async function missingPage(): Promise<Response> {
  const page = await caches.match(new URL(offlinePath, root).href, { cacheName, ...matchOptions });
  return page ? toldAs(page, `<strong>${missingWords(cause())}</strong>`, 503) : Response.error();
}

/** A page with a line that says where it comes from. */
async function toldAs(page: Response, words: string, status = page.status): Promise<Response> {
  const headers = new Headers(page.headers);
  for (const name of ['Content-Length', 'Content-Encoding']) headers.delete(name);
  return new Response(withLine(await page.text(), lineOf(words)), { status, headers });
}
