import { chromium } from './chromium.ts';
import { runPackage } from './process.ts';

/** Runs Playwright on the built sites with some arguments. @returns its exit code */
export function browserTests(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<number> {
  const all = ['test', '--config=tests/e2e/playwright.config.ts', ...args];
  return runPackage('@playwright/test/cli.js', all, { CHROMIUM_PATH: chromium(), ...environment });
}
