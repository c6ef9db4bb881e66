import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { violations } from './accessibility.ts';
import { essays } from './dist.ts';
import { expect, test as plain } from './fixtures.ts';
import { cutOff, horizontalOverflow } from './horizontal-overflow.ts';
import { installedChromium } from '../../src/commands/run/chromium.ts';
import { frames, movesOf, watchMoves } from './layout-shift.ts';
import { settle } from './open-page.ts';
import { pageTypes } from './page-types.ts';
import type { PageType } from './page-types.ts';
import { overWeight, preloadedInVain, weigh } from './page-weight.ts';
import { openLine } from './slow-line.ts';
import type { Line } from './slow-line.ts';
import { quiet } from './quiet.ts';

/*
 * One visit to every type of page, narrow and wide: all that holds of every page is looked at, and
 * each fault is told by itself. A first visit on a slow line is for layout shift and bytes; the page
 * is then loaded again on a fast one, with its faces at hand. Its first screen is compared with an
 * earlier picture (visual regression).
 */

/** Every test has a line to the site of its own, which can be slow. */
const test = plain.extend<{ line: Line }>({
  line: async ({}, use) => {
    const line = await openLine();
    await use(line);
    line.close();
  },
  baseURL: ({ line }, use) => use(line.url),
});

const largeText = 'html { font-size: 200% !important }';
const wideSpacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** The windows, the width at which rules of accessibility hold, the scheme and the picture's scale, and the least room to get by with. */
const visits = [
  {
    size: { width: 360, height: 800 },
    accessibleAt: 320,
    colorScheme: 'light',
    scale: 0.5,
    rooms: [
      { name: '360 px', width: 360, style: '' },
      { name: '320 px', width: 320, style: '' },
      { name: 'wide spacing of text at 360 px', width: 360, style: wideSpacing },
    ],
  },
  {
    size: { width: 1280, height: 900 },
    accessibleAt: 1280,
    colorScheme: 'dark',
    scale: 0.25,
    rooms: [
      { name: '1280 px', width: 1280, style: '' },
      { name: 'text of 200 % at 1280 px', width: 1280, style: largeText },
      { name: 'text of 200 % at 640 px', width: 640, style: largeText },
    ],
  },
] as const;
type Visit = (typeof visits)[number];

/** How far the colour of a point, and how many points, may be from the picture. */
const tolerance = { threshold: 0.25, maxDiffPixelRatio: 0.02 } as const;

const soft = expect.configure({ soft: true });

for (const visit of visits)
  test.describe(`${visit.size.width} px wide`, () => {
    test.use({ viewport: visit.size });

    for (const type of pageTypes)
      test(`${type.name} holds to all that holds of every page`, async ({
        page,
        line,
      }, testInfo) => {
        test.slow();
        if (isFirstView(type)) {
          const weight = await firstVisit(page, line, type.path);
          testInfo.annotations.push({ type: 'bytes', description: `${type.path} ${weight}` });
        }
        // Colours in the middle of a change would be measured.
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await secondVisit(page, type);
        await page.emulateMedia({ colorScheme: visit.colorScheme });
        if (hasPicture(type)) await test.step('picture', () => looksAsBefore(page, type, visit));
        await test.step('accessibility', () => accessible(page, visit));
        await test.step('room', () => fits(page, visit));
      });

    test('the first view of every essay keeps to its bytes', async ({ page }) => {
      test.slow();
      for (const { slug } of essays) {
        // A page of its own: what it asks for is all noted, from a cache or not.
        const essay = await page.context().newPage();
        const weight = weigh(essay);
        await essay.goto(`articles/${slug}/`);
        await quiet(essay);
        soft(overWeight(`articles/${slug}/`, weight()), slug).toEqual([]);
        await essay.close();
      }
    });
  });

/** Views of a page in its address are left to the second visit: the page is the same. */
function isFirstView({ path }: PageType): boolean {
  return !path.includes('?');
}

/** Snapshots have their own sheet, which is held by its hash; of searches one is enough. */
function hasPicture({ name }: PageType): boolean {
  return !/snapshot|^a search (for|with a|without)/.test(name);
}

/** Opens a page for the first time, on a slow line: nothing moves, and it keeps to its bytes. */
async function firstVisit(page: Page, line: Line, path: string): Promise<string> {
  const weigher = weigh(page);
  line.slowDown();
  await watchMoves(page);
  await page.goto(path);
  await quiet(page);
  const moves = await movesOf(page);
  const sum = moves.reduce((all, { value }) => all + value, 0);
  soft(sum, `layout shift on a slow line: ${JSON.stringify(moves)}`).toBeLessThan(0.1);
  const weight = weigher();
  soft(overWeight(path, weight), `bytes: ${JSON.stringify(weight)}`).toEqual([]);
  soft(await preloadedInVain(page), 'faces preloaded, but not shown').toEqual([]);
  line.speedUp();
  return JSON.stringify(weight);
}

/** Opens a page whose faces are at hand: those that come too late are not used on a first visit. */
async function secondVisit(page: Page, type: PageType): Promise<void> {
  if (!isFirstView(type)) await page.goto(type.path);
  if (isFirstView(type) || hasPicture(type)) await page.reload();
  await settle(page, type);
}

/** By day in the narrowest window, and in the dark in a wide one; what is far off is in its place as it will be. */
async function accessible(page: Page, { size, accessibleAt, colorScheme }: Visit): Promise<void> {
  await page.setViewportSize({ width: accessibleAt, height: size.height });
  await styled(page, '* { content-visibility: visible !important }');
  await frames(page);
  soft(await violations(page), 'rules of accessibility').toEqual([]);
  if (colorScheme === 'light') return;
  await page.emulateMedia({ colorScheme: 'light' });
  soft(await violations(page, { coloursOnly: true }), 'colours by day').toEqual([]);
}

/** Pictures are of Chromium's headless shell; with its windows it draws letters a little elsewhere. */
const comparesPictures = installedChromium()?.endsWith('chromium-headless-shell') ?? false;

/** The first screen, made small: letters do not count, and a moved or lost part does. */
async function looksAsBefore(page: Page, { name }: PageType, visit: Visit): Promise<void> {
  if (!comparesPictures) return;
  const { size, scale, colorScheme } = visit;
  const width = Math.round(size.width * scale);
  const screen = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  const picture = sharp(screen).resize({ width }).png({ palette: true, colours: 128, effort: 10 });
  const file = `${name.replaceAll(/[^a-z]+/g, '-')}-${size.width}-${colorScheme}.png`;
  soft(await picture.toBuffer()).toMatchSnapshot(file, tolerance);
}

/** No sideways scrolling and no words cut off, in narrow windows or with large or spaced text. */
async function fits(page: Page, { rooms }: Visit): Promise<void> {
  for (const { name, width, style } of rooms) {
    await page.setViewportSize({ width, height: 900 });
    await styled(page, style);
    // A chart that is drawn for another width is there in the second frame.
    await frames(page);
    await frames(page);
    soft(await horizontalOverflow(page), `wider than ${name}`).toEqual([]);
    soft(await cutOff(page), `cut off at ${name}`).toEqual([]);
  }
}

/** Gives a page a sheet of ours, in the place of the last one. */
async function styled(page: Page, style: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, style);
}
