import type { Browser, Page } from '@playwright/test';
import { chromium as launcher } from '@playwright/test';
import { chromium } from '../../../src/commands/run/chromium.ts';
import { serve } from '../../../src/commands/server/static-server.ts';

const slowing = 4;
const questions = ['car exports collapse', 'carlsen interveiw', 'no ceiling', 'junior partner'];

/** What the search of a built site costs a reader, in milliseconds on a processor slowed four times. */
export type SearchCost = Readonly<{
  /** From the end of the file with the records to the first answer. */
  firstAnswer: number;
  /** The longest task until then, and the longest while a question is typed. */
  longestLoading: number;
  longestTyping: number;
}>;

/** Measures the search page of a built site in Chromium; the median of three fresh pages. */
export async function searchCost(folder: string): Promise<SearchCost> {
  const site = await serve(folder, '/', 0);
  const browser = await launcher.launch({ executablePath: chromium(), args: ['--no-sandbox'] });
  const costs: SearchCost[] = [];
  for (let round = 0; round < 3; round += 1) costs.push(await onFreshPage(browser, site.url));
  await browser.close();
  await site.close();
  const middle = (of: (cost: SearchCost) => number) => costs.map(of).sort((a, b) => a - b)[1]!;
  return {
    firstAnswer: middle(({ firstAnswer }) => firstAnswer),
    longestLoading: middle(({ longestLoading }) => longestLoading),
    longestTyping: middle(({ longestTyping }) => longestTyping),
  };
}

/** What the page notes of itself. */
type Noted = Window & { tasks: number[]; answered: number };

async function onFreshPage(browser: Browser, url: string): Promise<SearchCost> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(() => {
    const noted = window as unknown as Noted;
    noted.tasks = [];
    new PerformanceObserver((list) => {
      noted.tasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
  });
  await page.goto(`${url}search/`);
  await page.waitForLoadState('networkidle');
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowing });
  await forgetTasks(page);
  const firstAnswer = await firstAnswerOf(page);
  const longestLoading = await longestTask(page);
  await forgetTasks(page);
  for (const question of questions) await typed(page, question);
  const longestTyping = await longestTask(page);
  await context.close();
  return { firstAnswer, longestLoading, longestTyping };
}

async function firstAnswerOf(page: Page): Promise<number> {
  await page.evaluate(() => {
    const results = document.querySelector('[data-results]')!;
    new MutationObserver(() => {
      if (results.hasAttribute('aria-busy') || (window as unknown as Noted).answered) return;
      (window as unknown as Noted).answered = performance.now();
    }).observe(results, { attributes: true });
  });
  await page.locator('#search-question').fill('trade record');
  await page.waitForFunction(() => (window as unknown as Noted).answered > 0, null, {
    timeout: 60_000,
  });
  return page.evaluate(() => {
    const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const records = files.filter(({ name }) => /search(\/[\w-]+)?\.json$/.test(name));
    const end = Math.max(...records.map(({ responseEnd }) => responseEnd));
    return (window as unknown as Noted).answered - end;
  });
}

async function typed(page: Page, question: string): Promise<void> {
  const field = page.locator('#search-question');
  await field.fill('');
  await field.pressSequentially(question, { delay: 120 });
  await page.waitForTimeout(1000);
}

async function forgetTasks(page: Page): Promise<void> {
  await page.waitForTimeout(500);
  await page.evaluate(() => ((window as unknown as Noted).tasks = []));
}

async function longestTask(page: Page): Promise<number> {
  await page.waitForTimeout(500);
  return page.evaluate(() => Math.max(0, ...(window as unknown as Noted).tasks));
}
