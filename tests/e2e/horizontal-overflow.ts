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
