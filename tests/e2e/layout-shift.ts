import type { Page } from '@playwright/test';
import { quiet } from './quiet.ts';

/** A part of a page that moved without the reader having done anything. */
export type Move = Readonly<{ value: number; what: readonly string[] }>;

declare global {
  var moves: Move[];
}

/** From the next page on, notes what moves without the reader having done anything. */
export async function watchMoves(page: Page): Promise<void> {
  await page.addInitScript(() => {
    type Shift = PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
      sources: readonly Readonly<{ node: Node | null }>[];
    };
    globalThis.moves = [];
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[])
        if (!hadRecentInput)
          globalThis.moves.push({
            value,
            what: sources.map(({ node }) =>
              node instanceof Element ? node.outerHTML.slice(0, 60) : (node?.textContent ?? '?'),
            ),
          });
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What moved on the page that is shown, once it has come to rest. */
export async function movesOf(page: Page): Promise<readonly Move[]> {
  await quiet(page);
  await frames(page);
  return page.evaluate(() => globalThis.moves);
}

/** Waits until the browser has drawn what a change has led to. */
export function frames(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))),
      ),
  );
}
