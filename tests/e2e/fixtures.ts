import { expect, test as plain } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';
import { givenUp } from './given-up.ts';
import { watchTraffic } from './quiet.ts';

/**
 * Playwright's `test`, in which every page is watched: a test fails when a page writes an error or
 * a warning to the console, throws, breaks its content security policy or asks another host.
 *
 * A test that provokes a fault empties `faults` after looking at it.
 */
export const test = plain.extend<{ faults: string[] }>({
  faults: [
    async ({ context, baseURL }, use) => {
      watchTraffic(context);
      const faults = await faultsOf(context, new URL(baseURL!).origin);
      await use(faults);
      expect(faults, 'what went wrong in the pages').toEqual([]);
    },
    { auto: true },
  ],
});

/** Marks a main job of the site, which `npm run test:quick` tries too. */
export const smoke = { tag: '@smoke' } as const;

export { expect };

/** A list to which each fault of a context's pages is added, in words. */
export async function faultsOf(context: BrowserContext, origin: string): Promise<string[]> {
  const faults: string[] = [];
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      faults.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (fault) => {
    if (!givenUp.test(String(fault.error()))) faults.push(`thrown: ${fault.error()}`);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== 'data:') faults.push(`asked ${url.href}`);
  });
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy broken: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return faults;
}
