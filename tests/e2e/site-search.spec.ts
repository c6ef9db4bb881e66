import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { violationsDayAndNight } from './accessibility.ts';
import { claims } from './dist.ts';
import { asked, searchField, touched } from './search-field.ts';
import { atRoot, project } from './servers.ts';
import { expect, smoke, test } from './fixtures.ts';
import { quiet } from './quiet.ts';

/** What the search may cost: code, which also says what did not come, and payload by claim, compressed, in bytes. */
const budget = 15_000 + 262 * claims.length;

const wide = { width: 1280, height: 900 };

test.use({ viewport: wide });

test('nothing of the search is fetched before the field is touched', async ({ page }) => {
  const paths = requested(page);
  await page.goto('articles/hidden-truth/');
  await page.mouse.move(300, 30);
  await page.mouse.wheel(0, 2000);
  await quiet(page);
  expect(paths.filter(ofSearch)).toEqual([]);
  const before = paths.length;
  await asked(page, 'putin');
  expect(paths.slice(before).filter(ofSearch).length).toBeGreaterThan(2);
});

test('every page carries less than a kilobyte of it, and a touched field keeps to its budget', async ({
  page,
}) => {
  const paths = requested(page);
  const size = (path: string) => gzipSync(readFileSync(join(project, atRoot.folder, path))).length;
  await page.goto('about/');
  await quiet(page);
  const script = paths.filter((path) => /SiteSearch/.test(path));
  expect(script).toHaveLength(1);
  expect(size(script[0]!)).toBeLessThan(1000);
  paths.length = 0;
  await asked(page, 'putin');
  await quiet(page);
  const sizes = [...new Set(paths)].map((path) => [path, size(path)] as const);
  const total = sizes.reduce((sum, [, bytes]) => sum + bytes, 0);
  expect(total, sizes.map((one) => one.join(' ')).join('\n')).toBeLessThan(budget);
});

for (const [path, name] of [
  ['articles/hidden-truth/', 'Search questions, claims, essays and charts'],
  ['search/', 'Words, names or topics'],
] as const)
  test(`the key / goes to the field of /${path} and writes nothing`, async ({ page }) => {
    await page.goto(path);
    await page.keyboard.press('/');
    await expect(page.getByLabel(name)).toBeFocused();
    await expect(page.getByLabel(name)).toHaveValue('');
    await page.keyboard.type('1/2');
    await expect(page.getByLabel(name)).toHaveValue('1/2');
  });

test('a reader can turn the key / off, and on again', async ({ page }) => {
  await page.goto('search/');
  await page.getByRole('button', { name: 'How to search' }).click();
  const box = page.getByRole('checkbox', { name: 'The key / goes to the search' });
  await box.uncheck();
  await page.goto('about/');
  await page.keyboard.press('/');
  await expect(page.locator('body')).toBeFocused();
  await page.goto('search/');
  await page.getByRole('button', { name: 'How to search' }).click();
  await expect(box).not.toBeChecked();
  await box.check();
  await page.goto('about/');
  await page.keyboard.press('/');
  await expect(page.getByLabel('Search questions, claims, essays and charts')).toBeFocused();
});

test('a key typed before the search is loaded is answered once it is', async ({ page }) => {
  await page.route('**/search.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await page.goto('about/');
  const { input, options } = searchField(page);
  await input.click();
  await page.keyboard.type('tucker carlson');
  await expect(options.last()).toContainText('“tucker carlson”');
});

test('a search that cannot be loaded says so, and works again when it can', async ({
  page,
  faults,
}) => {
  await page.route('**/search.json', (route) => route.abort());
  await page.goto('about/');
  const { input, popup, options } = await touched(page);
  await page.keyboard.type('gas');
  await expect(popup).toContainText('could not be loaded');
  await expect(input).toHaveAttribute('aria-expanded', 'false');
  await page.unroute('**/search.json');
  await page.keyboard.type(' prices');
  await expect(options.last()).toContainText('“gas prices”');
  faults.length = 0;
});

test('the options stand in labelled groups and lead where they say', smoke, async ({ page }) => {
  await page.goto('about/');
  await asked(page, 'energy');
  const groups = page.getByRole('listbox').getByRole('group');
  const labels = await groups.evaluateAll((all) =>
    all.map((group) => group.getAttribute('aria-label')),
  );
  expect(labels).toEqual(expect.arrayContaining(['Names', 'Claims', 'Everything']));
  const found = page.getByRole('group', { name: 'Claims' }).getByRole('option');
  expect(await found.count()).toBeLessThanOrEqual(6);
  const texts = claims.map(({ text }) => text);
  for (const option of await found.all()) {
    expect(texts).toContain(await option.locator('.site-search-text').textContent());
    await expect(option.locator('mark').first()).toBeVisible();
    await expect(option).toHaveAttribute('href', /\/claims\/[a-z0-9-]+\/$/);
  }
  await expect(page.getByRole('option', { name: /^Energy Topic$/ })).toHaveAttribute(
    'href',
    '/search/?topic=energy',
  );
});

test('what was found, repaired, added or not found is told', async ({ page }) => {
  await page.goto('about/');
  const { popup, options, input } = await asked(page, 'tucker carlson');
  const live = page.locator('site-search').getByRole('status');
  await expect(live).toHaveText(/^\d+ claims? found\. \d+ suggestions\.$/);
  await input.fill('carlsen interveiw');
  await expect(popup).toContainText('Showing results for “carlson interview”.');
  await input.fill('no ceiling');
  await expect(popup).toContainText('Also searched: ');
  await input.fill('qwxzyqv');
  await expect(popup).toContainText('Nothing was found for “qwxzyqv”.');
  await expect(options).toHaveCount(0);
  await expect(input).toHaveAttribute('aria-expanded', 'false');
});

test('opening the list moves nothing on the page', async ({ page }) => {
  for (const size of [wide, { width: 360, height: 780 }]) {
    await page.setViewportSize(size);
    await page.goto('articles/hidden-truth/');
    const places = () =>
      page
        .locator('main > *, .masthead, .masthead nav, .wordmark')
        .evaluateAll((all) => all.map((one) => JSON.stringify(one.getBoundingClientRect())));
    const before = await places();
    await asked(page, 'putin');
    await page.keyboard.press('ArrowDown');
    expect(await places()).toEqual(before);
    await page.keyboard.press('Escape');
  }
});

test('the list fits narrow windows and large text, and a finger', async ({ page }) => {
  test.slow();
  for (const { width, height, text } of [
    { width: 320, height: 640, text: '100%' },
    { width: 360, height: 780, text: '100%' },
    { width: 640, height: 800, text: '200%' },
    { width: 768, height: 900, text: '100%' },
    { width: 1280, height: 900, text: '200%' },
  ])
    await test.step(`${width} px at ${text} text`, async () => {
      await page.setViewportSize({ width, height });
      await page.goto('about/');
      await page.evaluate(
        (size) => document.documentElement.style.setProperty('font-size', size),
        text,
      );
      const { popup, options, input } = await asked(page, 'putin');
      const box = (await popup.boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
      for (const part of [input, page.locator('site-search button'), ...(await options.all())])
        expect((await part.boundingBox())!.height).toBeGreaterThanOrEqual(43.9);
    });
});

for (const width of [360, 1280])
  test(`the open list breaks no rule of accessibility at ${width} px`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('articles/alliance-in-flux/');
    await asked(page, 'energy');
    await page.keyboard.press('ArrowDown');
    // What lies under the open list is partly covered, and whole again when it closes.
    const options = { within: 'header', without: ['target-size'] };
    for (const forcedColors of ['none', 'active'] as const) {
      await page.emulateMedia({ forcedColors });
      const broken = await violationsDayAndNight(page, options);
      expect.soft(broken, `forced colours ${forcedColors}`).toEqual([]);
    }
  });

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the field is a plain one that leads to every claim', async ({ page }) => {
    await page.goto('articles/hidden-truth/');
    const field = page.getByRole('searchbox', {
      name: 'Search questions, claims, essays and charts',
    });
    await field.fill('car exports');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('search/?q=car+exports');
    await expect(page.locator('[data-results] [data-claim-id]')).toHaveCount(claims.length);
  });
});

/** The paths that a page asks for from now on. */
function requested(page: Page): string[] {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  return paths;
}

/** Whether a path is part of what only a search needs. */
function ofSearch(path: string): boolean {
  return /search\.json|searcher|search-engine|site-search/.test(path);
}
