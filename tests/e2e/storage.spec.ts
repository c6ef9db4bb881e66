import type { Page } from '@playwright/test';
import { alike } from './cases.ts';
import { expect, test } from './fixtures.ts';

/** The keys under which a browser keeps what a reader chose. */
const keys = ['no-limits:scheme', 'no-limits:just-read', 'no-limits:slash'];

/** What may stand there that the site has not written. */
const values: Readonly<Record<string, string>> = {
  'nothing at all': '',
  JSON: '{"scheme":"dark"}',
  'half of JSON': '{"sch',
  'another type': '[null,1e309]',
  'a scheme in capitals': 'DARK',
  'a scheme after a line': 'x\ndark',
  markup: '<i data-hostile></i><script>window.__hostile=1</script>',
  'a name that every object has': '__proto__',
  'lone surrogates and NUL': '\uD800\u0000',
  '4 MB': 'x'.repeat(1_300_000),
};

async function store(page: Page, value: string): Promise<void> {
  await page.addInitScript(
    ([names, text]) => {
      for (const name of names as string[]) localStorage.setItem(name, text as string);
    },
    [keys, value] as const,
  );
}

/** The page shows its defaults, and what a reader then chooses holds for it. */
async function works(page: Page): Promise<void> {
  await expect(page.locator('h1').first()).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-scheme');
  await expect(page.locator('html')).not.toHaveAttribute('data-just-read');
  expect(
    await page.evaluate(() => document.querySelector('[data-hostile]') ?? window.__hostile),
  ).toBe(undefined);
  const dark = page.locator('scheme-switch input[value="dark"]').first();
  await dark.evaluate((radio: HTMLInputElement) => radio.click());
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
}

for (const [name, value] of alike(Object.entries(values), 3))
  test(`a browser that has stored ${name} shows the defaults, and choosing works`, async ({
    page,
  }) => {
    await store(page, value);
    for (const path of ['articles/alliance-in-flux/', 'search/', 'charts/energy/'])
      await test.step(path, async () => {
        await page.goto(path);
        await works(page);
        await page.evaluate(() => localStorage.clear());
      });
  });

/** Browsers that store nothing: each takes the place of the storage before a page is read. */
const refusals = {
  'refuses the storage': () =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  'has no storage': () => Object.defineProperty(window, 'localStorage', { value: undefined }),
  'has no room left': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
  'refuses each key': () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.assign(Storage.prototype, { getItem: refuse, setItem: refuse, removeItem: refuse });
  },
};

for (const [name, refuse] of Object.entries(refusals))
  test(`a browser that ${name} shows the defaults, and choosing works for the page`, async ({
    page,
  }) => {
    await page.addInitScript(refuse);
    for (const path of ['articles/alliance-in-flux/', 'search/', 'charts/energy/'])
      await test.step(path, async () => {
        await page.goto(path);
        await works(page);
      });
  });
