import sharp from 'sharp';
import type { Page } from '@playwright/test';
import { pageTypes } from './page-types.ts';
import { expect, test } from './watched.ts';

/**
 * How pages look, beside pictures in `tests/golden/looks/`: the first screen of every page type, made
 * small, so that the drawing of single letters does not count and a moved or lost part does.
 * Where a look is changed on purpose: `npm run test:visual` writes the pictures anew; look at them.
 */
const sizes = [
  { width: 360, height: 800, scale: 0.5, colorScheme: 'light' },
  { width: 1280, height: 900, scale: 0.25, colorScheme: 'dark' },
] as const;

/** How far the colour of a point, and how many points, may be from the picture. */
const tolerance = { threshold: 0.25, maxDiffPixelRatio: 0.02 } as const;

/** Snapshots have their own sheet, which is held by its hash; of searches one is enough. */
const seen = pageTypes.filter(({ name }) => !/snapshot|^a search (for|with a|without)/.test(name));

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const { name, path, ready } of seen)
  test(`${name} looks as it did`, async ({ page }) => {
    // Faces that come too late are not used on a first visit.
    await page.goto(path);
    await page.reload();
    if (ready) await page.waitForSelector(ready, { state: 'attached' });
    for (const { width, height, scale, colorScheme } of sizes) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      const file = `${name.replaceAll(/[^a-z]+/g, '-')}-${width}-${colorScheme}.png`;
      expect.soft(await picture(page, Math.round(width * scale))).toMatchSnapshot(file, tolerance);
    }
  });

/** The first screen as a PNG of some width, in pixels. */
async function picture(page: Page, width: number): Promise<Buffer> {
  await page.evaluate(() => document.fonts.ready);
  const screen = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  return sharp(screen)
    .resize({ width })
    .png({ palette: true, colours: 128, effort: 10 })
    .toBuffer();
}
