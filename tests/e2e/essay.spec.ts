import type { Page } from '@playwright/test';
import { alike } from './cases.ts';
import { essays } from './dist.ts';
import { expect, test } from './fixtures.ts';
import { frames } from './layout-shift.ts';

const flux = 'articles/alliance-in-flux/';

test.describe('1280 px wide', () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  test('the contents mark the part that is being read, and one alone', async ({ page }) => {
    await page.goto(flux);
    const links = page.locator('contents-list a');
    const current = page.locator('contents-list [aria-current="location"]');
    await expect(current).toHaveCount(0);
    for (const at of [1, 3, 0]) {
      const link = links.nth(at);
      const id = (await link.getAttribute('href'))!.slice(1);
      await page.evaluate((one) => document.getElementById(one)!.scrollIntoView(), id);
      await expect(current).toHaveText((await link.textContent())!.trim());
      await expect(current).toHaveCount(1);
    }
  });

  test('who just reads keeps so in the next essay, from its first frame', async ({ page }) => {
    await page.goto(flux);
    await page.getByRole('checkbox', { name: /Just read/ }).check();
    const moves: string[] = [];
    await page.exposeFunction('moved', (value: string) => void moves.push(value));
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries() as unknown as { value: number }[])
          (window as unknown as { moved: (value: string) => void }).moved(String(value));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto('articles/hidden-truth/');
    await expect(page.getByRole('checkbox', { name: /Just read/ })).toBeChecked();
    await expect(page.locator('.note:visible')).toHaveCount(0);
    const mark = page.locator('.essay-text a.claim').first();
    expect(await mark.evaluate((one) => getComputedStyle(one).textDecorationLine)).toBe('none');
    expect(await mark.evaluate((one) => getComputedStyle(one, '::after').display)).toBe('none');
    expect(moves).toEqual([]);
    await page.getByRole('checkbox', { name: /Just read/ }).uncheck();
    await page.reload();
    await expect(page.locator('.note').first()).toBeVisible();
  });
});

test('a footnote opens after its words by mouse and keys, and closes again', async ({ page }) => {
  await page.goto(flux);
  const ref = page.getByRole('button', { name: 'Note 1', exact: true });
  const note = page.getByRole('note');
  await ref.click();
  await expect(ref).toHaveAttribute('aria-expanded', 'true');
  await expect(note).toContainText('Wang Yi');
  expect(new URL(page.url()).hash).toBe('');
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  await page.keyboard.press('Space');
  await expect(note).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(ref).toHaveAttribute('aria-expanded', 'false');
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('a footnote is a link to the foot', async ({ page }) => {
    await page.goto(flux);
    await page.getByRole('link', { name: 'Note 1', exact: true }).click();
    await expect(page.locator(':target')).toContainText('Wang Yi');
  });
});

for (const { slug, title } of alike(essays))
  test(`"${title}" ends with another essay that opposes it`, async ({ page }) => {
    await page.goto(`articles/${slug}/`);
    const next = page.getByRole('region').filter({ hasText: 'the strongest disagreement' });
    const stances = await next.locator('figcaption').allTextContents();
    expect(stances.join()).toContain('denies');
    await next.getByRole('link', { name: /^Read “/ }).click();
    await expect(page).toHaveURL(/\/articles\/[a-z-]+\/$/);
    await expect(page).not.toHaveURL(new RegExp(`/${slug}/$`));
  });

for (const { slug, title, paragraphs } of alike(essays))
  test(`"${title}" is set well at every width: lines, headings and notes`, async ({ page }) => {
    await page.goto(`articles/${slug}/`);
    for (const [selector, wrap] of [
      ['h1', 'balance'],
      ['.essay-heading', 'balance'],
      ['.essay-position', 'balance'],
      ['.para-text', 'pretty'],
    ] as const)
      await expect(page.locator(selector).first()).toHaveCSS('text-wrap-style', wrap);
    for (const width of [768, 1024, 1280, 1440, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      await frames(page);
      if ([768, 1280, 1920].includes(width)) {
        const lengths = (await page.locator('.para-text').evaluateAll(lineLengths)).sort(
          (a, b) => a - b,
        );
        // An essay of a few short paragraphs has too few whole lines to tell their lengths.
        if (paragraphs >= 5) expect(lengths.length).toBeGreaterThan(30);
        if (lengths.length > 30) areWellSet(lengths, width);
      }
      if (width >= 1024)
        expect.soft(await clashes(page), `notes of the margin at ${width} px`).toEqual([]);
    }
  });

/** Lines, by their letters from few to many, are neither short nor long for reading. */
function areWellSet(lengths: readonly number[], width: number): void {
  const at = (share: number) => lengths[Math.round(share * (lengths.length - 1))]!;
  const told = `letters in a line at ${width} px: ${lengths}`;
  expect.soft(at(0.5), told).toBeGreaterThanOrEqual(60);
  expect.soft(at(0.9), told).toBeLessThanOrEqual(72);
  expect.soft(at(1), told).toBeLessThanOrEqual(76);
}

/** Notes of the margin that cover one another, the text or a figure. */
function clashes(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll('.notes, .para-text, .essay-figure svg')]
      .map((one) => ({ name: one.textContent?.slice(0, 30), box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height > 0);
    return boxes.flatMap((one, i) =>
      boxes
        .slice(i + 1)
        .filter(
          ({ box }) =>
            box.left < one.box.right - 1 &&
            box.right > one.box.left + 1 &&
            box.top < one.box.bottom - 1 &&
            box.bottom > one.box.top + 1,
        )
        .map((other) => `${one.name} / ${other.name}`),
    );
  });
}

/** Letters in each line of paragraphs but their last; runs in the browser. */
function lineLengths(paragraphs: Element[]): number[] {
  const range = document.createRange();
  return paragraphs.flatMap((paragraph) => {
    const lines: number[] = [];
    const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    let foot = -Infinity;
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      if (text.parentElement!.closest('sup')) continue;
      for (let i = 0; i < text.length; i++) {
        range.setStart(text, i);
        range.setEnd(text, i + 1);
        const box = range.getClientRects()[0];
        if (!box || box.width === 0) continue;
        if (box.bottom - foot > 8) {
          lines.push(0);
          foot = box.bottom;
        }
        lines[lines.length - 1]! += 1;
      }
    }
    return lines.slice(0, -1);
  });
}
