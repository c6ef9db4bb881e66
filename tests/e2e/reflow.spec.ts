import type { Page } from '@playwright/test';
import { openPage } from './open-page.ts';
import { pageTypes } from './page-types.ts';
import { horizontalOverflow } from './horizontal-overflow.ts';
import { expect, test } from './fixtures.ts';

/** The least room that a page has to get by with: windows, and letters of a reader's own size. */
const rooms = [
  { name: 'text of 200 % at 1280 px', width: 1280, style: 'html { font-size: 200% !important }' },
  { name: 'text of 200 % at 640 px', width: 640, style: 'html { font-size: 200% !important }' },
  {
    name: 'wide spacing of text at 360 px',
    width: 360,
    style: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
     p { margin-block-end: 2em !important }`,
  },
  { name: '1280 px', width: 1280, style: 'html {}' },
  { name: '360 px', width: 360, style: 'html {}' },
  { name: '320 px', width: 320, style: 'html {}' },
] as const;

test.use({ bypassCSP: true });

for (const type of pageTypes)
  test(`${type.name} needs no sideways scrolling, and cuts off no words`, async ({ page }) => {
    await openPage(page, type);
    for (const { name, width, style } of rooms)
      await test.step(name, async () => {
        await page.setViewportSize({ width, height: 900 });
        const sheet = await page.addStyleTag({ content: style });
        await page.waitForTimeout(100);
        expect(await horizontalOverflow(page), name).toEqual([]);
        expect(await cutOff(page), name).toEqual([]);
        await sheet.evaluate((one) => (one as HTMLStyleElement).remove());
      });
  });

/** Words that a box hides because they do not fit; the first few, in words. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((one) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(one);
        const hides = [overflowX, overflowY].some((flow) => ['hidden', 'clip'].includes(flow));
        const shown = one.clientWidth > 1 && clipPath === 'none' && one.textContent!.trim();
        const small =
          one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1;
        return hides && shown && small && !(one instanceof SVGElement);
      })
      .slice(0, 4)
      .map((one) => one.outerHTML.slice(0, 120)),
  );
}
