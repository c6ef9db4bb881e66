import { chromium as playwright } from '@playwright/test';
import { chromium as installed } from '../../src/commands/run/chromium.ts';
import { expressionOf, keys } from './engine.ts';
import type { Tab } from './engine.ts';

/** Chromium as the other browser tests drive it. */
export async function chromium(): Promise<Tab> {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
  const browser = await playwright.launch({ executablePath: installed(), args });
  const page = await browser.newPage();
  return {
    open: async (address) => void (await page.goto(address)),
    evaluate: async (task, given) =>
      JSON.parse(await page.evaluate<string>(expressionOf(task, given))) as never,
    click: (x, y) => page.mouse.click(x, y),
    type: async (text) => {
      if (text === keys.escape) await page.keyboard.press('Escape');
      else if (text === keys.enter) await page.keyboard.press('Enter');
      else await page.keyboard.type(text);
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    picture: () => page.screenshot(),
    close: () => browser.close(),
  };
}
