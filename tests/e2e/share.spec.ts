import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { violationsDayAndNight } from './accessibility.ts';
import { alike } from './cases.ts';
import { charts, filesOf, jsonOf } from './dist.ts';
import { atRoot } from './servers.ts';
import { expect, test } from './fixtures.ts';
import { quiet } from './quiet.ts';

test.use({
  viewport: { width: 1280, height: 900 },
  permissions: ['clipboard-read', 'clipboard-write'],
});

const fixture = 'charts/trade-volume/?v=1&r=1&s=total&t=2016..2024&u=index';

test('the panel opens by keyboard and fetches its parts only then', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('charts/trade-volume/');
  await quiet(page);
  const before = asked.length;
  expect(asked.filter((path) => /share-panel|picture/.test(path))).toEqual([]);
  await page.getByRole('button', { name: 'Share', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(button(page, 'png')).toBeVisible();
  expect(asked.length).toBeGreaterThan(before);
  await page.keyboard.press('Tab');
  await expect(page.locator('share-details .sheet-close')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(button(page, 'copy-live')).toBeFocused();
});

test('the open panel breaks no rule of accessibility', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, fixture);
  expect(await violationsDayAndNight(page, { within: 'share-details' })).toEqual([]);
});

test('links are copied as they are meant, and it is said', async ({ page }) => {
  await open(page, fixture);
  await button(page, 'copy-live').click();
  await expect(said(page)).toHaveText('Link copied.');
  expect(await clipboard(page)).toMatch(
    /\/charts\/trade-volume\/\?v=1&r=2&s=total&t=2016..2024&u=index$/,
  );
  await button(page, 'copy-exact').click();
  await expect
    .poll(() => clipboard(page))
    .toMatch(/view=chart&s=total&t=2016..2024&u=index&y=lin&asof=\d{4}-\d\d-\d\d$/);
  await open(page, 'charts/trade-volume/');
  await button(page, 'copy-exact').click();
  await expect.poll(() => clipboard(page)).toMatch(/\/v\/trade-volume\/[a-z0-9]{12}\/$/);
  const sentence = await page.locator('[data-part="sentence"]').textContent();
  await page.goto(await clipboard(page));
  await expect(page.locator('.sentence')).toHaveText(sentence!.trim());
});

test('a picture is copied, and is a PNG', async ({ page }) => {
  await open(page, fixture);
  await button(page, 'copy-image').click();
  await expect(said(page)).toHaveText('Image copied.');
  const types = await page.evaluate(async () => (await navigator.clipboard.read())[0]!.types);
  expect(types).toEqual(['image/png']);
});

for (const slug of alike(charts))
  test(`${slug} is saved as PNG, SVG, CSV and JSON, each with what is shown`, async ({ page }) => {
    await open(page, `charts/${slug}/`);
    const png = await saved(page, 'png');
    expect(png.subarray(0, 8)).toEqual(Buffer.from('89504e470d0a1a0a', 'hex'));
    expect(png.readUInt32BE(16)).toBe(1920);
    expect(png.readUInt32BE(20)).toBeGreaterThan(1200);
    const svg = await partsOfSvg(page, (await saved(page, 'svg')).toString());
    expect(svg).toMatchObject({ broken: false, classes: 0, width: '960' });
    const words = svg.text.replaceAll(/\s/g, '');
    const sentence = (await page.locator('[data-part="sentence"]').textContent())!.trim();
    const compiler = jsonOf<{ data: { series: Record<string, { compiler: string }> } }>(
      atRoot,
      `charts/${slug}.json`,
    ).data.series;
    const title = (await page.locator('h1').textContent())!;
    for (const part of [title, sentence, Object.values(compiler)[0]!.compiler, `/v/${slug}/`])
      expect(words).toContain(part.trim().replaceAll(/\s/g, ''));
    const [head, ...rows] = parse(await saved(page, 'csv')) as string[][];
    expect(head![0]).toBe('period');
    const shown = page.locator('[data-part="table"] tbody tr');
    expect(rows).toHaveLength(await shown.count());
    const record = JSON.parse((await saved(page, 'json')).toString()) as Record<string, unknown>;
    // On the page a day keeps to the line of its month.
    const plain = sentence.replaceAll('\u00a0', ' ');
    expect(record).toMatchObject({ chart: slug, title: expect.any(String), sentence: plain });
  });

test('a citation is written in each format, copied and saved', async ({ page }) => {
  await open(page, fixture);
  const field = page.locator('[data-share="citation"]');
  const starts = { plain: 'No Limits?, “', bibtex: '@online{', ris: 'TY  - ELEC', csl: '[' };
  const names = { plain: 'txt', bibtex: 'bib', ris: 'ris', csl: 'json' };
  for (const format of ['plain', 'bibtex', 'ris', 'csl'] as const) {
    await page.locator(`input[name="format"][value="${format}"]`).check();
    await expect(field).toHaveValue(new RegExp(`^${starts[format].replaceAll(/[[?{]/g, '\\$&')}`));
    await expect(field).toHaveValue(/asof=\d{4}-\d\d-\d\d/);
    const download = page.waitForEvent('download');
    await button(page, 'save-citation').click();
    expect((await download).suggestedFilename()).toBe(
      `no-limits-trade-volume-citation.${names[format]}`,
    );
    expect((await contents(await download)).toString()).toContain(starts[format]);
  }
  await button(page, 'copy-citation').click();
  await expect(said(page)).toHaveText('Citation copied.');
  expect(JSON.parse(await clipboard(page))).toHaveLength(1);
});

test('the panel follows the chart', async ({ page }) => {
  await open(page, 'charts/trade-volume/');
  const embed = page.locator('[data-share="embed"]');
  await expect(embed).toHaveValue(/\/embed\/trade-volume\/"/);
  await page.locator('input[name="y"][value="log"]').evaluate((one: HTMLElement) => one.click());
  await expect(embed).toHaveValue(/\/embed\/trade-volume\/\?v=1&amp;r=2&amp;y=log"/);
  await page.locator('label.chip', { hasText: 'Stays as it is' }).click();
  await expect(embed).toHaveValue(
    /\/embed\/(v\/trade-volume\/[a-z0-9]{12}\/|trade-volume\/\?.*asof=)/,
  );
});

test('a failure is said, and the citation can still be taken by hand', async ({ page, faults }) => {
  await open(page, fixture);
  await page.evaluate(() => {
    const refused = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: refused, write: refused },
    });
  });
  await button(page, 'copy-image').click();
  await expect(said(page)).toContainText('Download the PNG instead');
  await button(page, 'copy-citation').click();
  await expect(said(page)).toContainText('it is selected');
  expect(await page.evaluate(() => document.getSelection()?.toString())).toContain('No Limits?');
  faults.length = 0;
});

test('every chart and every snapshot says how to embed it', async ({ page }) => {
  const snapshots = filesOf(atRoot).filter((path) => /^v\/.*index\.html$/.test(path));
  const pages = [
    ...charts.map((slug) => `charts/${slug}/`),
    snapshots[0]!.replace('index.html', ''),
  ];
  for (const path of pages) {
    await page.goto(path);
    const link = page.locator('link[type="application/json+oembed"]');
    const file = new URL((await link.getAttribute('href'))!).pathname.slice(1);
    const said = jsonOf<Record<string, unknown>>(atRoot, file);
    expect(said).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'No Limits?' });
    const [, src] = /^<iframe src="([^"]+)"/.exec(said['html'] as string)!;
    expect(filesOf(atRoot)).toContain(`${new URL(src!).pathname.slice(1)}index.html`);
  }
});

/** Frames as wide as a narrow column, a text and a page. */
for (const width of alike([280, 600, 1200]))
  for (const colorScheme of ['light', 'dark'] as const)
    test(`a frame ${width} px wide shows the view on another site, ${colorScheme}`, async ({
      page,
      faults,
    }) => {
      const snapshot = filesOf(atRoot).find((path) => /^embed\/v\/trade-volume\//.test(path))!;
      const host = await hostOf([
        'embed/trade-volume/?v=1&r=1&s=total&y=log',
        snapshot.replace('index.html', ''),
      ]);
      await page.setViewportSize({ width: width + 40, height: 1300 });
      await page.emulateMedia({ colorScheme });
      await page.goto(host.url(width));
      const live = page.frameLocator('iframe').first();
      await expect(live.locator('chart-view')).toHaveAttribute(
        'data-view',
        'v=1&r=2&s=total&y=log',
      );
      await expect(live.locator('h1')).toBeVisible();
      await expect(live.locator('[data-part="drawing"] svg:visible')).toHaveCount(1);
      const link = live.getByRole('link', { name: 'Open on No Limits?' });
      await expect(link).toHaveAttribute('href', '/charts/trade-volume/?v=1&r=2&s=total&y=log');
      const entries = await page.evaluate(() => history.length);
      const dots = live.locator('svg:visible [data-point]');
      await dots.last().click({ force: true });
      await expect(live.locator('chart-view')).toHaveAttribute('data-view', /at=total/);
      expect(await page.evaluate(() => history.length)).toBe(entries);
      const kept = page.frameLocator('iframe').last();
      await expect(kept.locator('svg:visible')).toHaveCount(1);
      for (const frame of page.frames().slice(1)) {
        expect(frame.url()).not.toContain('at=');
        const { small, ...rest } = await frame.evaluate(look);
        expect(rest).toEqual({ sideways: 0, dark: colorScheme === 'dark', foot: true });
        // A snapshot drawing keeps its widths, of which 320 px is the least.
        if (width > 280 || !frame.url().includes('/v/')) expect(small).toEqual([]);
      }
      await host.close();
      // The page around the frames is on another origin on purpose.
      const astray = faults.filter((fault) => !fault.startsWith(`asked ${host.url(width)}`));
      faults.length = 0;
      expect(astray).toEqual([]);
    });

test.describe('scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('a frame shows the default view, and the panel its data and its code', async ({ page }) => {
    await page.goto('embed/energy/?v=1&r=1&s=oil');
    await expect(page.locator('svg:visible')).toHaveCount(1);
    await expect(page.getByRole('link', { name: 'Open on No Limits?' })).toBeVisible();
    await page.goto('charts/energy/');
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await expect(page.locator('[data-share="embed"]')).toBeVisible();
    await expect(page.locator('share-details a', { hasText: 'CSV' }).first()).toBeVisible();
    await expect(page.locator('share-details button:visible')).toHaveCount(1);
  });
});

/** How far a frame scrolls sideways, which words are under 12 px, its ground, its foot in view. */
function look() {
  const root = document.documentElement;
  const canvas = document.createElement('canvas').getContext('2d')!;
  canvas.fillStyle = getComputedStyle(root).backgroundColor;
  canvas.fillRect(0, 0, 1, 1);
  const small = [...document.querySelectorAll<SVGTextElement>('svg text')].filter((text) => {
    const svg = text.ownerSVGElement!;
    const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
    return scale > 0 && parseFloat(getComputedStyle(text).fontSize) * scale < 11.9;
  });
  return {
    sideways: root.scrollWidth - root.clientWidth,
    small: small.map((text) => text.textContent),
    dark: canvas.getImageData(0, 0, 1, 1).data[0]! < 128,
    foot: document.querySelector('.embed-foot a')!.getBoundingClientRect().bottom <= innerHeight,
  };
}

/** A page of somebody else, on an origin of its own, with frames of ours. */
async function hostOf(paths: readonly string[]) {
  const server = createServer((request, response) => {
    const width = new URL(request.url!, 'http://localhost').searchParams.get('width');
    const frames = paths.map(
      (path) =>
        `<iframe src="${atRoot.url}${path.replaceAll('&', '&amp;')}" width="${width}" height="640"></iframe>`,
    );
    response.setHeader('Content-Type', 'text/html');
    response.end(
      `<!doctype html><title>Elsewhere</title><link rel=icon href=data:,>${frames.join('')}`,
    );
  });
  await new Promise<void>((ready) => server.listen(0, ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: (width: number) => `http://127.0.0.1:${port}/?width=${width}`,
    close: () => new Promise((done) => server.close(done)),
  };
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(button(page, 'png')).toBeVisible();
}

function button(page: Page, action: string) {
  return page.locator(`share-details [data-action="${action}"]`);
}

function said(page: Page) {
  return page.locator('share-details output');
}

async function saved(page: Page, format: string): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await button(page, format).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(new RegExp(`^no-limits-[a-z-]+\\.${format}$`));
  return contents(file);
}

async function contents(file: Download): Promise<Buffer> {
  return readFileSync(await file.path());
}

/** What an SVG holds, as the browser reads it; on a page without a policy, since ours forbids it. */
async function partsOfSvg(page: Page, text: string) {
  const blank = await page.context().newPage();
  const parts = await blank.evaluate((source) => {
    const read = new DOMParser().parseFromString(source, 'image/svg+xml');
    return {
      broken: read.querySelector('parsererror') !== null,
      classes: read.querySelectorAll('[class], [style]').length,
      width: read.documentElement.getAttribute('width'),
      text: [...read.querySelectorAll('text:not([aria-hidden])')]
        .map((one) => one.textContent)
        .join(' '),
    };
  }, text);
  await blank.close();
  return parts;
}

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}
