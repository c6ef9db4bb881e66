import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import type { PageType } from './page-types.ts';

/** Opens a page of some type, and waits until its scripts and faces have done their work. */
export async function openPage(page: Page, { path, ready }: PageType): Promise<void> {
  await page.goto(path);
  if (ready) await expect(page.locator(ready).first()).toBeAttached();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await layOut(page, path);
}

/** Waits until all of a page is laid out, which a browser does with a long one only near what is seen. */
export async function layOut(page: Page, path: string): Promise<void> {
  if (path === 'book/') await page.evaluate(leafThrough);
}

/** Comes near every part once, since a browser lays out those of a long page only then. */
async function leafThrough(): Promise<void> {
  for (const part of document.querySelectorAll('.book-part')) {
    part.scrollIntoView({ behavior: 'instant' });
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }
  window.scrollTo({ top: 0, behavior: 'instant' });
}
