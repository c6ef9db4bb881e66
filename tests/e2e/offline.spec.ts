import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { writeWorker } from '../../src/commands/offline/offline-files.ts';
import { expect, faultsOf, test as watched } from './fixtures.ts';
import { heldBy, heldText, keepSite, test } from './offline-site.ts';
import { atRoot, project, underPath } from './servers.ts';

const state = (page: Page) => page.locator('keep-site [role=status]');
const line = (page: Page) => page.locator('.kept-copy');
const nothing = { caches: [], workers: 0, stored: [] };

test('a reader keeps the site, reads and searches it offline, and removes it', async ({
  page,
  site,
}) => {
  const at = (path: string) => site.url + path;
  await page.goto(at('about/offline/'));
  expect(await heldBy(page)).toEqual(nothing);
  await page.getByRole('button', { name: 'Keep this site' }).click();
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(state(page)).toContainText('Paused');
  await page.reload();
  await keepSite(page);
  expect(await heldBy(page)).toEqual({ caches: ['no-limits:/'], workers: 1, stored: [] });

  await site.goAway();
  await page.goto(at('articles/alliance-in-flux/#p2'));
  await expect(line(page)).toHaveText(/this is the copy of \d+.[A-Z][a-z]+ \d{4}\.$/);
  await expect(page.locator('#p2')).toBeInViewport();
  await page.goto(at('search/?q=tucker+carlson'));
  await expect(page.locator('[data-results] .claim-text').first()).toContainText('Carlson');
  await page.goto(at('charts/trade-volume/?t=2019..2025&view=table'));
  await expect(page.locator('[data-part="table"] tbody th')).toHaveCount(7);
  await page.goto(at('claims/never-was/'));
  await expect(line(page)).toHaveText('The site does not answer, and this page is not kept.');
  await page.locator('keep-site summary', { hasText: /^Essays/ }).click();
  await page.locator('keep-site').getByRole('link', { name: 'Alliance in Flux' }).first().click();
  await expect(page.locator('#p1')).toBeVisible();

  await site.comeBack();
  await page.goto(at('about/offline/'));
  await expect(line(page)).toHaveCount(0);
  await expect(state(page)).toContainText('The whole site is kept');
  await page.evaluate(() => localStorage.setItem('no-limits:scheme', 'dark'));
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(state(page)).toContainText('stores nothing in this browser now');
  await page.goto(at(''));
  expect(await heldBy(page)).toEqual(nothing);
});

test('a new version comes with the next page, scripts of the old one stay, and the worker can be taken back', async ({
  page,
  context,
  site,
}) => {
  const at = (path: string) => site.url + path;
  await page.goto(at('about/offline/'));
  await keepSite(page);

  const scripts = readdirSync(join(site.folder, '_astro'));
  const old = scripts.find((file) => /^drawing\..*\.js$/.test(file))!;
  rmSync(join(site.folder, '_astro', old));
  for (const path of ['index.html', 'forecasts/index.html']) edit(join(site.folder, path));
  await writeWorker(site.folder);
  const open = await context.newPage();
  await open.goto(at('about/offline/'));
  await page.goto(at(''));
  await expect(page.locator('h1')).toContainText('Second version');
  await expect.poll(() => heldText(page, '/')).toContain('Second version');
  const statusOf = (path: string) => open.evaluate(async (to) => (await fetch(to)).status, path);
  expect(await statusOf(`/_astro/${old}`)).toBe(200);

  await open.reload();
  await expect(state(open)).toContainText('Kept of the present version');
  await keepSite(open);
  await site.goAway();
  await page.goto(at('forecasts/'));
  await expect(page.locator('h1')).toContainText('Second version');

  await site.comeBack();
  const recipes = readFileSync(`${project}docs/how-to.md`, 'utf8');
  const switchOff = /```js\n(\/\/ sw\.js\n[^]*?)```/.exec(recipes)![1]!;
  writeFileSync(join(site.folder, 'sw.js'), switchOff);
  await page.goto(at(''));
  await expect.poll(() => heldBy(page)).toEqual(nothing);
});

function edit(file: string): void {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/<h1[^>]*>/, '$&Second version '));
}

test('a host that fails or falls silent is helped out, but not for a frame on another page', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}about/offline/`);
  await keepSite(page);
  renameSync(site.folder, `${site.folder}.away`);
  await page.goto(`${site.url}forecasts/`);
  await expect(line(page)).toContainText('The site does not answer: this is the copy of');
  renameSync(`${site.folder}.away`, site.folder);
  await page.goto(`${site.url}embed/trade-volume/`);
  await expect(page.locator('.embed-chart')).toBeVisible();

  await site.fallSilent();
  await page.goto(`${site.url}sources/`);
  await expect(line(page)).toContainText('The site does not answer: this is the copy of');
  await site.goAway();
  await expect(page.goto(`${site.url}embed/trade-volume/`)).rejects.toThrow(
    'ERR_CONNECTION_REFUSED',
  );
});

test.describe('under a path', () => {
  test.use({ of: underPath });

  test('the site is kept for its path alone, and read offline', async ({ page, site }) => {
    await page.goto(`${site.url}about/offline/`);
    await keepSite(page);
    expect((await heldBy(page)).caches).toEqual(['no-limits:/no-limits/']);
    await site.goAway();
    await page.goto(`${site.url}charts/trade-volume/`);
    await expect(line(page)).toContainText('this is the copy of');
  });
});

watched.describe('with scripts off', () => {
  watched.use({ javaScriptEnabled: false });

  watched('the page says that keeping needs them, and gives the archive', async ({ page }) => {
    await page.goto('about/offline/');
    await expect(page.locator('keep-site')).toContainText('This needs scripts');
    await expect(page.getByRole('button', { name: /Keep/ })).toBeHidden();
    await expect(page.getByRole('link', { name: 'no-limits.zip' })).toBeVisible();
  });
});

watched(
  'a browser that lets no page be kept has a sentence in place of the button',
  async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    await page.goto('about/offline/');
    await expect(state(page)).toContainText('This browser cannot keep the site');
    await expect(page.getByRole('button', { name: /^Keep/ })).toBeHidden();
  },
);

watched(
  'the archive opens from a folder: nothing fails, and fonts are ours',
  async ({ browser }) => {
    const folder = mkdtempSync(join(tmpdir(), 'archive-'));
    const zip = readFileSync(join(project, atRoot.folder, 'no-limits.zip'));
    for (const [path, content] of Object.entries(unzipSync(zip))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const context = await browser.newContext();
    const faults = await faultsOf(context, 'null');
    context.on('requestfailed', (request) => faults.push(`failed ${request.url()}`));
    const page = await context.newPage();
    await page.goto(`file://${folder}/no-limits/index.html`);
    await page.locator('.reading-title a').first().click();
    await expect(page.locator('#p1')).toBeVisible();
    await expect(line(page)).toContainText('This is a copy in a folder.');
    await page.goto(`file://${folder}/no-limits/charts/trade-volume/index.html`);
    await expect(page.locator('main svg:visible').first()).toBeVisible();
    const faces = await page.evaluate(async () => {
      await document.fonts.ready;
      const loaded = [...document.fonts].filter(({ status }) => status === 'loaded');
      return loaded.map(({ family }) => family.replaceAll('"', ''));
    });
    expect(faces).toContain('Libre Franklin Variable');
    await context.close();
    rmSync(folder, { recursive: true });
    expect(faults.filter((fault) => !fault.startsWith('asked file:'))).toEqual([]);
  },
);
