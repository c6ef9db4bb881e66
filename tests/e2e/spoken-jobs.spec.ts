import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { project } from './servers.ts';

/*
 * The main jobs of the site as they are spoken, by a virtual screen reader: it works out names, roles
 * and live regions as their specifications say. It is a script of its own, so the page's policy is set
 * aside for it.
 */
test.use({ viewport: { width: 1280, height: 900 }, bypassCSP: true });

const bundle = `${project}node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js`;

test('the first paragraph of an essay and its note are spoken in order', async ({ page }) => {
  await page.goto('articles/alliance-in-flux/');
  await startReader(page, '#p1');
  await read(page, 22);
  expect(await spoken(page)).toEqual([
    'paragraph',
    'link, Link to paragraph 1',
    '¶1',
    'end of link, Link to paragraph 1',
    'link, China’s grandest military parade',
    'is approaching. It marks 80 years since the Second World War ended, and Russia’s president, Vladimir Putin,',
    'link, has confirmed that he will attend',
    '. China’s president, Xi Jinping, was',
    'link, last in Moscow on a state visit',
    'in May 2025. That visit and Putin’s presence',
    'link, seem to prove',
    'that the friendship of the two countries has “no ceiling and forbidden zone”. These famous words come from',
    'link, a former Chinese vice foreign minister',
    'and date from 2021.',
    'superscript',
    'button, Note 1, not expanded',
    '*',
    'end of button, Note 1, not expanded',
    'end of superscript',
    'However,',
    'link, Russia’s economic troubles',
    'and political headwinds around the world could reduce this mighty vision to a mere slogan.',
    'end of paragraph',
  ]);
});

test('a search speaks its first hit with where it stands and how it was assessed', async ({
  page,
}) => {
  await page.goto('search/?q=car%20exports');
  await expect(page.locator('[data-results] mark').first()).toBeVisible();
  await startReader(page, '[data-results]');
  await read(page, 20);
  const said = await spoken(page);
  expect(said.filter((phrase) => /^(article|link)|laim$|orroborated$/.test(phrase))).toEqual([
    'article',
    'link, China exports cars, electronics and industrial machinery to Russia (as of February 2026).',
    'link, Multipolar Partnership, 2 February 2026, ¶4',
    'Factual claim',
    'Partly corroborated',
  ]);
});

test('a chart speaks its sentence, then each value as a button', async ({ page }) => {
  await openChart(page);
  await read(page, 3);
  expect(await spoken(page)).toEqual([
    'tabpanel, Chart',
    expect.stringMatching(
      /^group, Trade between China and Russia: total trade peaked at US\$ 244\.8 bn in 2024/,
    ),
    'button, Total trade, 2013: US$ 89.2 bn, not pressed',
    'button, Total trade, 2014: US$ 95.3 bn, not pressed',
  ]);
});

test('a value is read and pinned by keys, and each change is spoken once', async ({ page }) => {
  await openChart(page);
  await page.locator('svg:visible [data-point][tabindex="0"]').first().focus();
  await expect(page.locator('.readout-card').first()).toBeVisible();
  await page.keyboard.press('ArrowRight');
  const second = 'button, Total trade, 2014: US$ 95.3 bn';
  await expect.poll(() => spoken(page)).toContain(`${second}, not pressed`);
  await expect.poll(async () => (await spoken(page)).at(-1)).toMatch(/^polite: Source: /);

  await page.evaluate('reader.clearSpokenPhraseLog()');
  await page.keyboard.press('Enter');
  const beside = /^polite: Who says what, Shown beside \d+ claims\.$/;
  await expect.poll(async () => sentences(await spoken(page), beside)).toHaveLength(1);
  expect(wordsOn(await spoken(page), '2014')).toEqual([`${second}, pressed`]);

  await page.evaluate('reader.clearSpokenPhraseLog()');
  await page.locator('select[name="u"]').selectOption('yoy');
  const sentence = /^polite: Trade between China and Russia: total trade fell by 6\.9% in 2025/;
  await expect.poll(async () => sentences(await spoken(page), sentence)).toHaveLength(1);
  await page.waitForTimeout(500);
  expect(sentences(await spoken(page), sentence)).toHaveLength(1);
});

test('the panel to share a view names itself, its parts and what each button gives', async ({
  page,
}) => {
  await page.goto('charts/trade-volume/');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Share this view' })).toBeVisible();
  await startReader(page, 'share-details');
  await read(page, 26);
  const said = await spoken(page);
  expect(said.filter((phrase) => /^(region|button)/.test(phrase))).toEqual([
    'button, Close',
    'region, Link',
    'button, Copy live link',
    'button, Copy exact link',
    'region, Picture',
    'button, Copy image',
    'button, Download PNG',
    'button, Download SVG',
    'region, Numbers',
    'button, CSV of what is shown',
    'button, JSON of what is shown',
  ]);
});

async function openChart(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('charts/trade-volume/');
  await startReader(page, '.chart-main');
}

/** Puts the reader at the head of a part of the page. */
async function startReader(page: Page, part: string): Promise<void> {
  await page.route('**/virtual-screen-reader.js', (route) => route.fulfill({ path: bundle }));
  await page.evaluate(`import('/virtual-screen-reader.js').then(({ virtual }) => {
    globalThis.reader = virtual;
    return virtual.start({ container: document.querySelector('${part}') });
  })`);
}

/** Goes on to the next thing, some times. */
async function read(page: Page, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await page.evaluate('reader.next()');
}

/** Everything that was spoken so far. */
function spoken(page: Page): Promise<readonly string[]> {
  return page.evaluate('reader.spokenPhraseLog()');
}

function sentences(said: readonly string[], sentence: RegExp): string[] {
  return said.filter((phrase) => sentence.test(phrase));
}

/** What was spoken of a value. */
function wordsOn(said: readonly string[], period: string): string[] {
  return said.filter((phrase) => phrase.includes(`Total trade, ${period}`));
}
