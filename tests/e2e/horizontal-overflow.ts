import type { Page } from '@playwright/test';

/** What makes a page wider than its window; empty when it is not. */
export function horizontalOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return [
      `${scrollWidth} in ${clientWidth} px`,
      ...wide.slice(0, 8).map((one) => `${one.tagName}.${one.getAttribute('class')}`),
    ];
  });
}

/** Words that a box hides because they do not fit; the first few, in words. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((one) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(one);
        const hides = [overflowX, overflowY].some((flow) => ['hidden', 'clip'].includes(flow));
        const shown = one.clientWidth > 1 && clipPath === 'none' && one.textContent!.trim();
        const small =
          one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1;
        // A notice stands in one line, and is whole once it is opened.
        const opens = one.matches('details:not([open]) > summary');
        return hides && shown && small && !opens && !(one instanceof SVGElement);
      })
      .slice(0, 4)
      .map((one) => one.outerHTML.slice(0, 120)),
  );
}
