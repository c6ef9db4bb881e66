import type { Page } from '@playwright/test';
import { inkOf, paletteOf } from '../../src/og/drawing/palette.ts';
import { fileText } from '../og/content.ts';
import { atRoot } from './servers.ts';
import { expect, test } from './fixtures.ts';
import { frames } from './layout-shift.ts';

/** Schemes are told apart by their paper: light is bright, dark is not. */
type Seen = Readonly<{ paper: string; bar: string; meta: string }>;

test.describe('on a light system', () => {
  test.use({ colorScheme: 'light' });

  test('a choice of dark holds at once, over pages, and on the way back', async ({ page }) => {
    await page.goto('about/');
    expect(dark(await seen(page))).toBe(false);
    await choose(page, 'head', 'Dark');
    expect(dark(await seen(page))).toBe(true);
    await expect(foot(page).getByLabel('Dark')).toBeChecked();
    await page.goto('articles/hidden-truth/');
    expect(dark(await seen(page))).toBe(true);
    await page.goBack();
    expect(dark(await seen(page))).toBe(true);
    await expect(foot(page).getByLabel('Dark')).toBeChecked();
  });

  test('no frame is painted in the other scheme', async ({ page }) => {
    await page.goto('about/');
    await choose(page, 'foot', 'Dark');
    await page.addInitScript(() => {
      const papers: string[] = [];
      Object.assign(window, { papers });
      const look = (): void => {
        if (document.body) papers.push(getComputedStyle(document.documentElement).backgroundColor);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
      addEventListener('DOMContentLoaded', () => document.body && look());
    });
    for (const path of ['', 'claims/', 'charts/energy/', 'search/?q=gas']) {
      await page.goto(path);
      const papers = await page.evaluate(() => (window as unknown as { papers: string[] }).papers);
      expect(papers.length).toBeGreaterThan(0);
      // What is looked at before the sheet is there has no colour of its own.
      expect(papers.filter((paper) => brightness(paper) > 0.5)).toEqual([]);
    }
  });

  test('what the browser draws around the page follows', async ({ page }) => {
    await page.goto('about/');
    const light = await seen(page);
    expect(light.meta).toBe('light dark');
    await choose(page, 'foot', 'Dark');
    const chosen = await seen(page);
    expect(chosen.meta).toBe('dark');
    expect(chosen.bar).not.toBe(light.bar);
    await page.reload();
    expect(await seen(page)).toEqual(chosen);
    await choose(page, 'foot', 'Automatic');
    expect(await seen(page)).toEqual(light);
  });

  test('other tabs follow, and automatic gives the choice back to the system', async ({
    page,
    context,
  }) => {
    await page.goto('about/');
    const other = await context.newPage();
    await other.goto('claims/');
    await choose(page, 'foot', 'Dark');
    await expect.poll(async () => dark(await seen(other))).toBe(true);
    await expect(foot(other).getByLabel('Dark')).toBeChecked();
    await choose(other, 'foot', 'Automatic');
    await expect.poll(async () => dark(await seen(page))).toBe(false);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(dark(await seen(page))).toBe(true);
  });

  test('switching moves nothing', async ({ page }) => {
    await page.goto('articles/hidden-truth/');
    await page.evaluate(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as Shift).value);
      }).observe({ type: 'layout-shift', buffered: false });
      type Shift = { value: number };
    });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (const label of ['Dark', 'Light', 'Automatic', 'Dark']) {
      await foot(page).getByLabel(label).check({ force: true });
      await frames(page);
    }
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual(
      [],
    );
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
  });

  test('charts take the chosen scheme', async ({ page }) => {
    await page.goto('charts/energy/');
    const ink = () =>
      page
        .locator('.drawing .tick:visible')
        .first()
        .evaluate((mark) => getComputedStyle(mark).fill);
    const before = await ink();
    await choose(page, 'foot', 'Dark');
    expect(await ink()).not.toBe(before);
  });

  test('paper is always by day', async ({ page }) => {
    await page.goto('about/');
    await choose(page, 'foot', 'Dark');
    await page.emulateMedia({ media: 'print' });
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    expect(brightness(ink)).toBeLessThan(0.5);
  });

  test('the keyboard opens the choice in the head, takes it, and leaves it', async ({ page }) => {
    await page.goto('about/');
    const sign = head(page).locator('summary');
    await sign.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(head(page).getByLabel('Automatic')).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await expect(head(page).getByLabel('Dark')).toBeChecked();
    expect(dark(await seen(page))).toBe(true);
    await page.keyboard.press('Escape');
    await expect(sign).toBeFocused();
    await expect(head(page).locator('fieldset')).toBeHidden();
    await page.keyboard.press('Enter');
    await page.mouse.click(20, 400);
    await expect(head(page).locator('fieldset')).toBeHidden();
  });

  test('where the browser keeps nothing, a choice holds for its page', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await page.goto('about/');
    await choose(page, 'foot', 'Dark');
    expect(dark(await seen(page))).toBe(true);
    await page.goto('claims/');
    expect(dark(await seen(page))).toBe(false);
  });
});

test.describe('on a dark system', () => {
  test.use({ colorScheme: 'dark' });

  test('a choice of light holds', async ({ page }) => {
    await page.goto('about/');
    expect(dark(await seen(page))).toBe(true);
    await choose(page, 'foot', 'Light');
    await page.goto('claims/');
    expect(dark(await seen(page))).toBe(false);
  });

  test('with scripts off there is no choice, and the system has its way', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'dark' });
    const page = await context.newPage();
    await page.goto(`${atRoot.url}about/`);
    await expect(page.locator('scheme-switch:visible')).toHaveCount(0);
    await expect(page.locator('h1')).toBeVisible();
    await context.close();
  });
});

for (const hasTouch of [false, true])
  test(`its targets are large enough, ${hasTouch ? 'by finger' : 'by mouse'}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ hasTouch, isMobile: hasTouch });
    const page = await context.newPage();
    await page.goto(`${atRoot.url}about/`);
    await head(page).locator('summary').click();
    for (const target of await page.locator('scheme-switch :is(label, summary):visible').all()) {
      const { width, height } = (await target.boundingBox())!;
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(hasTouch ? 44 : 24);
    }
    await context.close();
  });

test('the colours around the page are those of its paper', async ({ page }) => {
  await page.goto('about/');
  const bar = page.locator('meta[name="theme-color"][data-for="light"]');
  const paper = inkOf(paletteOf(fileText('src/styles/tokens.css')), 'paper');
  await expect(bar).toHaveAttribute('content', paper);
});

function head(page: Page) {
  return page.locator('.scheme-head');
}

function foot(page: Page) {
  return page.locator('.scheme-foot');
}

async function choose(page: Page, place: 'head' | 'foot', label: string): Promise<void> {
  if (place === 'head') await head(page).locator('summary').click();
  await page.locator(`.scheme-${place}`).getByLabel(label).check({ force: true });
}

function seen(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const bars = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')];
    return {
      paper: getComputedStyle(document.documentElement).backgroundColor,
      bar: bars.find(({ media }) => matchMedia(media).matches)!.content,
      meta: document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]')!.content,
    };
  });
}

function dark({ paper }: Seen): boolean {
  return brightness(paper) < 0.5;
}

/** From 0 to 1, of `oklch(0.19 …)` or `rgb(18, 21, 27)`; nothing painted yet is 0. */
function brightness(colour: string): number {
  const [first = 0, second = 0, third = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  if (colour.startsWith('oklch')) return first;
  return (alpha * (first + second + third)) / 3 / 255;
}
