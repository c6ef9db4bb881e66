// `npm run bench:typing`: how long the first suggestion takes after a key press, on a processor
// slowed four times, with the search loaded and from cold.
import { existsSync } from 'node:fs';
import { chromium as launcher } from '@playwright/test';
import type { Page } from '@playwright/test';
import { chromium } from '../../src/commands/run/chromium.ts';
import { median } from './median.ts';
import { root } from '../../src/commands/run/process.ts';
import { buildSite } from '../../src/commands/run/site-build.ts';
import { serve } from '../../src/commands/server/static-server.ts';

const slowing = 4;
/** Pages opened afresh, so many for each measurement. */
const rounds = 5;
const questions = ['putin', 'carlsen interveiw', 'car exports collapse', 'Шойгу', 'no ceiling'];

if (!existsSync(`${root}dist/index.html`) && (await buildSite()) !== 0) process.exit(1);
const site = await serve(`${root}dist`, '/', 0);
const browser = await launcher.launch({
  executablePath: chromium(),
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'],
});
console.log(`Milliseconds from a key to its suggestions, processor slowed ${slowing}×`);
console.log(`each key the median of ${rounds} pages\n`);
console.log('question                    keys   median    worst');
for (const question of questions) await report(question, (page) => loaded(page, question));
await report('from cold: focus, then p', (page) => keyTimes(page, 'p'));
await browser.close();
await site.close();

/** Measures on fresh pages; what else the machine does in a round touches few keys of it. */
async function report(name: string, measure: (page: Page) => Promise<number[]>): Promise<void> {
  const pages: number[][] = [];
  for (let round = 0; round < rounds; round += 1) pages.push(await onPage(measure));
  const keys = pages[0]!.map((_, key) => median(pages.flatMap((times) => times[key] ?? [])));
  const cells = [median(keys), Math.max(...keys)].map((ms) => ms.toFixed(1).padStart(9));
  console.log(`${name.padEnd(26)}${String(keys.length).padStart(6)}${cells.join('')}`);
}

/** Runs a measurement on a page of its own, whose caches are empty. */
async function onPage(measure: (page: Page) => Promise<number[]>): Promise<number[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${site.url}articles/hidden-truth/`);
  await page.waitForLoadState('networkidle');
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowing });
  const measured = await measure(page);
  await context.close();
  return measured;
}

/** Times each key of a question, the search being loaded. */
async function loaded(page: Page, question: string): Promise<number[]> {
  const warming = await keyTimes(page, 'x');
  await page.keyboard.press('Backspace');
  await page.waitForTimeout(300);
  await page.evaluate(() => (document.body.dataset['shown'] = 'yes'));
  return (await keyTimes(page, question)).slice(warming.length);
}

/** Milliseconds from each key so far to the frame that shows what it found. */
async function keyTimes(page: Page, keys: string): Promise<number[]> {
  await page.evaluate(watchKeys);
  await page.locator('site-search input').focus();
  for (const key of keys) {
    await page.keyboard.type(key);
    await page.waitForFunction(() => document.body.dataset['shown'] === 'yes');
  }
  return page.evaluate(() => JSON.parse(document.body.dataset['times'] ?? '[]') as number[]);
}

/** In the page: notes the time from each key to the frame after the list was changed. */
function watchKeys(): void {
  if (document.body.dataset['shown']) return;
  document.body.dataset['shown'] = 'yes';
  const field = document.querySelector('site-search')!;
  const times: number[] = [];
  let pressed = 0;
  // Letters that the keyboard lacks come without a key.
  const begin = ({ timeStamp }: Event): void => {
    if (document.body.dataset['shown'] === 'no') return;
    pressed = timeStamp;
    document.body.dataset['shown'] = 'no';
  };
  field.addEventListener('keydown', begin, { capture: true });
  field.addEventListener('beforeinput', begin, { capture: true });
  new MutationObserver((changes) => {
    const shown = changes.some(({ target }) =>
      (target as Element).closest?.('.site-search-popup:not([hidden])'),
    );
    if (document.body.dataset['shown'] === 'yes' || !shown) return;
    requestAnimationFrame(() => {
      if (document.body.dataset['shown'] === 'yes') return;
      times.push(performance.now() - pressed);
      document.body.dataset['times'] = JSON.stringify(times);
      document.body.dataset['shown'] = 'yes';
    });
  }).observe(field, { childList: true, subtree: true });
}
