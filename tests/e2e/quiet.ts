import { setTimeout as delay } from 'node:timers/promises';
import type { BrowserContext, Page, Request } from '@playwright/test';

/** Milliseconds without a question after which a page is held to ask no more. */
const pause = 500;

type Traffic = { open: Set<Request>; lastAt: number };
const trafficOf = new WeakMap<Page, Traffic>();

/** From now on, knows of every new page of a context what it has asked for and not been given. */
export function watchTraffic(context: BrowserContext): void {
  context.on('page', (page) => {
    const traffic: Traffic = { open: new Set(), lastAt: Date.now() };
    trafficOf.set(page, traffic);
    const ended = (request: Request) => {
      traffic.open.delete(request);
      traffic.lastAt = Date.now();
    };
    page.on('request', (request) => traffic.open.add(request));
    page.on('requestfinished', ended);
    page.on('requestfailed', ended);
  });
}

/**
 * Waits until a page has loaded and asks for nothing more.
 *
 * Playwright's own `networkidle` does not come for one reload in sixty of a page from the cache.
 */
export async function quiet(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  const traffic = trafficOf.get(page)!;
  while (traffic.open.size > 0 || Date.now() - traffic.lastAt < pause) await delay(50);
}
