import type { Page } from '@playwright/test';
import { alike } from './cases.ts';
import { expect, test } from './fixtures.ts';
import { brokenScripts, dataFaults, scriptFaults, silence, spoil } from './line-faults.ts';
import type { LineFault } from './line-faults.ts';
import { islands } from './line-islands.ts';
import type { Island } from './line-islands.ts';

test.use({
  viewport: { width: 1280, height: 900 },
  contextOptions: { reducedMotion: 'reduce' },
});

/** Opens a page on a line with a fault and makes it ask. */
async function asked(page: Page, island: Island, fault: LineFault): Promise<void> {
  await spoil(page, island.file, fault);
  await page.goto(island.path);
  await island.ask?.(page);
}

/** The page is whole, and nothing was thrown. */
async function whole(page: Page, faults: string[]): Promise<void> {
  await expect(page.locator('h1').first()).toBeVisible();
  expect(faults.filter((one) => one.startsWith('thrown'))).toEqual([]);
  faults.length = 0;
}

/** All faults of data for the first part that asks for a file, and those that differ most for the others. */
function faultsOf({ kind, file }: Island): readonly LineFault[] {
  if (kind === 'script') return alike(scriptFaults);
  return file === islands[0]!.file ? dataFaults : alike(dataFaults.toReversed(), 2);
}

for (const island of islands) {
  const passing = faultsOf(island);
  test(`${island.name}: ${passing.length} faults are told, and it is asked for again`, async ({
    page,
    faults,
  }) => {
    for (const fault of passing)
      await test.step(fault.name, async () => {
        await asked(page, island, fault);
        await island.says(page);
        await whole(page, faults);
        await page.unroute(island.file);
        await island.again(page);
        await island.works(page);
      });
  });

  test(`${island.name} never comes, which is told after 8 s`, async ({ page, faults }) => {
    await page.clock.install();
    const request = page.waitForRequest(island.file);
    await asked(page, island, silence);
    await request;
    await page.clock.fastForward(8_100);
    await island.says(page);
    await whole(page, faults);
  });
}

for (const island of islands.filter(({ kind }) => kind === 'script'))
  test(`${island.name}: a broken script is told`, async ({ page, faults }) => {
    for (const fault of alike(brokenScripts))
      await test.step(fault.name, async () => {
        await asked(page, island, fault);
        await island.says(page);
        await whole(page, faults);
        await page.unroute(island.file);
      });
  });

/** Pages that show a view, and what they are once their scripts have come. */
const enhanced = [
  { path: 'charts/energy/?u=index', file: '**/_astro/chart-view.*.js', name: 'chart-view' },
  { path: 'embed/energy/?u=index', file: '**/_astro/chart-view.*.js', name: 'chart-view' },
  { path: 'timeline/?t=2020..2024', file: '**/_astro/*.js', name: 'timeline-view' },
  { path: 'propositions/?topic=moon', file: '**/_astro/*.js', name: 'ledger-view' },
  { path: 'search/?q=oil', file: '**/_astro/*.js', name: 'search-page' },
];

for (const { path, file, name } of enhanced)
  test(`/${path} whose scripts fail says so after 8 s and loads again`, async ({
    page,
    faults,
  }) => {
    for (const fault of [scriptFaults[0]!, silence])
      await test.step(fault.name, async () => {
        await spoil(page, file, fault);
        await page.goto(path, { waitUntil: 'commit' });
        const said = page.locator('.late-scripts');
        await expect(said).toBeAttached();
        await page.evaluate(() => document.getAnimations().forEach((one) => one.finish()));
        await expect(said).toContainText('The scripts of this page have not come');
        await expect(said).toHaveCSS('visibility', 'visible');
        await whole(page, faults);
        await page.unroute(file);
        await page.reload();
        await expect(page.locator(`${name}:defined`)).toBeAttached();
        await expect(said).toBeHidden();
      });
  });

for (const fault of [...scriptFaults, ...brokenScripts])
  test(`words with a note lead on where the script of the note ${fault.name}`, async ({
    page,
    faults,
  }) => {
    await spoil(page, '**/_astro/claim-sheet.*.js', fault);
    await page.goto('articles/alliance-in-flux/');
    const words = page.locator('.essay-text a.claim').first();
    const href = await words.getAttribute('href');
    await words.click();
    await expect(page).toHaveURL(new RegExp(`${href!.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`));
    await whole(page, faults);
    await page.unroute('**/_astro/claim-sheet.*.js');
    await page.goto('articles/alliance-in-flux/');
    await words.click();
    await expect(page.locator('claim-sheet :popover-open')).toBeVisible();
  });

test('words with a note lead on after 8 s where its script never comes', async ({
  page,
  faults,
}) => {
  await page.clock.install();
  await spoil(page, '**/_astro/claim-sheet.*.js', silence);
  await page.goto('articles/alliance-in-flux/');
  const words = page.locator('.essay-text a.claim').first();
  const href = await words.getAttribute('href');
  await words.click();
  await page.clock.fastForward(8_100);
  await expect(page).toHaveURL((url) => (url.pathname + url.hash).endsWith(href!));
  await whole(page, faults);
});
