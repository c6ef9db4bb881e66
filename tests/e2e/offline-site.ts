import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeWorker } from '../../src/commands/offline/offline-files.ts';
import { serve } from '../../src/commands/server/static-server.ts';
import type { Serving } from '../../src/commands/server/static-server.ts';
import { expect, faultsOf, test as watched } from './fixtures.ts';
import { atRoot, project } from './servers.ts';
import type { Site } from './servers.ts';

/** A small copy of a built site that a test may change, and whose host it may take away. */
export type CopiedSite = Readonly<{
  folder: string;
  url: string;
  goAway: () => Promise<void>;
  /** Takes connections and answers nothing. */
  fallSilent: () => Promise<void>;
  comeBack: () => Promise<void>;
}>;

/**
 * Playwright's `test` on a copy of the built site with few claims, propositions and series and without snapshots.
 *
 * The host goes away for offline tests, since Playwright cuts the line of pages and not that of workers.
 */
export const test = watched.extend<{ of: Site; site: CopiedSite }>({
  of: [atRoot, { option: true }],
  site: async ({ of }, use) => {
    const folder = copyOf(of);
    await writeWorker(folder);
    let serving: Pick<Serving, 'close'>;
    const { url, port } = (serving = await serve(folder, of.base, 0, 'localhost'));
    await use({
      folder,
      url,
      goAway: () => serving.close(),
      fallSilent: async () => {
        await serving.close();
        serving = await silent(port);
      },
      comeBack: async () => void (serving = await reopened(folder, of.base, port)),
    });
    await serving.close();
    rmSync(join(folder, '..'), { recursive: true });
  },
  faults: async ({ context, site }, use) => {
    const faults = await faultsOf(context, new URL(site.url).origin);
    await use(faults);
    expect(faults.filter((fault) => !noLine.test(fault))).toEqual([]);
  },
});

/** What the browser itself says where a host is away, or of the page that stands for a missing one. */
const noLine = /Failed to load resource: (net::ERR_|the server responded with a status of 503)/;

const left = /\/(v|cards|embed\/v|cite|oembed|compare|book)$/;

function copyOf({ folder }: Site): string {
  const copy = join(mkdtempSync(join(tmpdir(), 'offline-')), 'site');
  const from = join(project, folder);
  cpSync(from, copy, { recursive: true, filter: (path) => !left.test(path) });
  for (const many of ['claims', 'propositions', 'series'])
    for (const one of readdirSync(join(copy, many)).slice(4))
      if (one !== 'index.html') rmSync(join(copy, many, one), { recursive: true });
  return copy;
}

async function silent(port: number): Promise<Pick<Serving, 'close'>> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => void sockets.add(socket.on('error', () => undefined)));
  await new Promise<void>((resolve) => void server.listen(port, 'localhost', resolve));
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

async function reopened(folder: string, base: string, port: number): Promise<Serving> {
  const serving = await serve(folder, base, port, 'localhost');
  expect(serving.port).toBe(port);
  return serving;
}

/** Presses the button and waits until the whole site is kept. */
export async function keepSite(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Keep/ }).click();
  await expect(page.locator('keep-site [role=status]')).toContainText('The whole site is kept', {
    timeout: 60_000,
  });
}

/** What the browser holds of the site. */
export function heldBy(page: Page) {
  return page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    stored: Object.keys(localStorage),
  }));
}

/** What the browser keeps of a page. */
export function heldText(page: Page, path: string): Promise<string> {
  return page.evaluate(async (at) => (await caches.match(at))?.text() ?? '', path);
}
