import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import { judged } from '../data/validation.ts';
import { claims, fileOf, filesOf } from './dist.ts';
import { atRoot, project, underPath } from './servers.ts';
import type { Site } from './servers.ts';
import { expect, test } from './fixtures.ts';

/** Runs a program, with plain text for an answer. */
const run = (program: string, args: string[]) =>
  promisify(execFile)(program, args, { env: { ...process.env, FORCE_COLOR: '0' } });

const places: [place: string, site: Site][] = [
  ['at a root', atRoot],
  ['under a path', underPath],
];

for (const [place, site] of places)
  test.describe(place, () => {
    test.use({ baseURL: site.url });

    test('the official validator accepts the data package and every row of it', async () => {
      const { problems, tables } = await judged(join(project, site.folder, 'datapackage.json'));
      expect(problems).toEqual([]);
      expect(tables['claims']!.map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
      const series = filesOf(site).filter((file) => /^series\/.+\.csv$/.test(file));
      expect(Object.keys(tables)).toHaveLength(series.length + 2);
    });

    test('the JavaScript example prints the last three values', async ({ page }) => {
      await page.goto('data/');
      const code = local(site, await page.locator('[data-example="javascript"]').innerText());
      const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', code]);
      expect(lines(stdout)).toEqual(
        lastThree(site).map(({ period, value, status }) => `${period} ${value} US$ bn ${status}`),
      );
    });

    for (const example of ['python', 'pandas'] as const)
      test(`the example in ${example} prints the last three values`, async ({ page }) => {
        const needed = example === 'pandas' ? 'import pandas' : 'import csv';
        test.skip(!(await runs('python3', ['-c', needed])), `python3 -c "${needed}" does not run`);
        await page.goto('data/');
        const code = local(site, await page.locator(`[data-example="${example}"]`).innerText());
        const { stdout } = await run('python3', ['-c', code]);
        for (const { period, value, status } of lastThree(site))
          expect(lines(stdout)).toContainEqual(
            expect.stringMatching(new RegExp(`\\b${period} +${value}0* +${status}$`)),
          );
      });

    test('the example in R prints the last three values', async ({ page }) => {
      test.skip(!(await runs('Rscript', ['--version'])), 'Rscript does not run');
      await page.goto('data/');
      const code = local(site, await page.locator('[data-example="r"]').innerText());
      const { stdout } = await run('Rscript', ['-e', code]);
      for (const { period } of lastThree(site)) expect(stdout).toContain(period);
    });
  });

test('every example names an address that answers', async ({ page, request }) => {
  await page.goto('data/');
  for (const code of await page.locator('[data-example]').allInnerTexts()) {
    const [address] = /https:[^"]+/.exec(code) ?? [];
    const answer = await request.get(address!.replace(`${atRoot.origin}/`, atRoot.url));
    expect(answer.status(), address).toBe(200);
  }
});

test('every link of the data page to a file or a place leads there', async ({ page, request }) => {
  await page.goto('data/');
  const links = await page
    .locator('main a[href^="/"], main a[href^="#"]')
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
  for (const link of new Set(links.map((one) => one.split('#')[0]!)))
    expect((await request.get(link)).status(), link).toBe(200);
  for (const place of links.filter((one) => one.includes('data/#')))
    await expect(page.locator(new URL(place).hash), place).toBeAttached();
});

test('code that is wider than its box can be scrolled from the keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('data/');
  const box = page.locator('[data-example="spreadsheet"]');
  await box.focus();
  await expect(box).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => box.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
});

test('the data page and the feed tell of every change', async ({ page }) => {
  await page.goto('data/#change-first-publication');
  await expect(page.locator('#change-first-publication')).toContainText('1.0.0');
  const feed = fileOf(atRoot, 'feed.xml');
  expect(feed).toContain('<title>Data 1.0.0: publication</title>');
  expect(feed).toContain(`<link>${atRoot.origin}/data/#change-first-publication</link>`);
});

/** An example with the addresses of the server of the tests in place of the published ones. */
function local(site: Site, code: string): string {
  const published = `${site.origin}${site.base}`;
  expect(code).toContain(published);
  return code.replaceAll(published, site.url);
}

/** The last three values of the series of the examples, as its CSV has them. */
function lastThree(site: Site): Record<string, string>[] {
  const rows = parse(fileOf(site, 'series/trade-total.csv'), { columns: true });
  return (rows as Record<string, string>[]).slice(-3);
}

function lines(text: string): string[] {
  return text.trim().split(/\r?\n/);
}

async function runs(program: string, args: string[]): Promise<boolean> {
  return run(program, args).then(
    () => true,
    () => false,
  );
}
