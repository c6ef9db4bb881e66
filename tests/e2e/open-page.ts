import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import type { PageType } from './page-types.ts';

/** Waits until a page of some type is laid out, and its scripts and faces have done their work. */
export async function settle(page: Page, { path, ready }: PageType): Promise<void> {
  if (ready) await expect(page.locator(ready).first()).toBeAttached();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  // A browser lays out a long page only near what is seen.
  if (path === 'book/') await page.evaluate(leafThrough);
}

/** Comes near every part once. */
async function leafThrough(): Promise<void> {
  for (const part of document.querySelectorAll('.book-part')) {
    part.scrollIntoView({ behavior: 'instant' });
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }
  window.scrollTo({ top: 0, behavior: 'instant' });
}

/** Where something is on the page, once it is: a chart that is drawn anew is away for a moment. */
export async function boxOf(place: Locator): Promise<Box> {
  const found: Box[] = [];
  await expect(async () => {
    const box = await place.boundingBox();
    expect(box).not.toBeNull();
    found.push(box!);
  }).toPass();
  return found[0]!;
}

type Box = Readonly<{ x: number; y: number; width: number; height: number }>;
