import type { Page } from '@playwright/test';
import { violations } from './accessibility.ts';
import { alike } from './cases.ts';
import { charts, claims } from './dist.ts';
import { expect, test } from './fixtures.ts';
import { quiet } from './quiet.ts';

test.use({ viewport: { width: 1280, height: 900 } });

const status = (page: Page) =>
  page.locator(':is(chart-view, timeline-view, ledger-view) [data-part="status"]');
const note = (page: Page) => page.locator('[data-result-note]');

for (const slug of alike(charts))
  for (const place of ['charts', 'embed'])
    test(`${place}/${slug} shows the table that its link asks for, in place of the drawing`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: place === 'embed' ? 400 : 1280, height: 640 });
      await page.goto(`${place}/${slug}/?view=table`);
      const table = page.locator('[data-part="table"] table');
      await expect(table).toBeVisible();
      expect(await table.locator('tbody tr').count()).toBeGreaterThan(0);
      await expect(page.locator('[data-part="drawing"]')).toBeHidden();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(wide).toBe(false);
      if (place === 'embed') {
        expect(await violations(page)).toEqual([]);
        await page.goto(`embed/${slug}/?view=chart`);
        await expect(page.locator('[data-part="drawing"]')).toBeVisible();
        await expect(page.locator('[data-part="table"]')).toBeHidden();
      }
    });

/** Addresses whose views cannot be shown as they ask, and what the page says. */
const spoken: readonly (readonly [address: string, said: string])[] = [
  [`charts/energy/?s=${'x'.repeat(2100)}`, 'too long'],
  [`charts/energy/?foo=${'x'.repeat(2100)}`, 'too long'],
  ['charts/energy/?asof=2099-01', 'has not come yet'],
  ['charts/energy/?v=-1', '“v=-1”'],
  ['charts/energy/?topic=trade', '“topic” chooses nothing on this page'],
  ['charts/energy/?series=oil', 'Did you mean “s”?'],
  ['embed/energy/?asof=2099-01', 'has not come yet'],
  [`embed/energy/?t=${'x'.repeat(2100)}`, 'too long'],
  [`timeline/?at=${'x'.repeat(2100)}`, 'too long'],
  ['timeline/?views=table', 'Did you mean “view”?'],
  ['propositions/?Topic=trade', 'read as “topic=trade”'],
  ['propositions/?topics=trade', 'Did you mean “topic”?'],
];

for (const page of ['charts', 'embed', 'timeline', 'propositions'])
  test(`addresses below /${page}/ say what of them is not shown, and that can be dismissed`, async ({
    page: tab,
  }) => {
    test.slow();
    for (const [address, said] of spoken.filter(([one]) => one.startsWith(`${page}/`)))
      await test.step(address.slice(0, 50), async () => {
        await tab.goto(address);
        await expect(status(tab)).toContainText(said);
        await status(tab).getByRole('button', { name: 'Dismiss' }).click();
        await expect(status(tab)).toBeEmpty();
      });
  });

test('addresses of the search say what of them is not shown', async ({ page }) => {
  for (const [query, said] of [
    ['Q=oil', 'read as “q=oil”'],
    ['topics=energy', 'Did you mean “topic”?'],
    ['q=oil&also=banana', '“banana” is not one of'],
    [`topic=${'x'.repeat(2100)}`, 'is not one of the topics'],
  ] as const) {
    await page.goto(`search/?${query}`);
    await expect(note(page), query).toContainText(said);
  }
});

test('an address that names no part of its page says so', async ({ page }) => {
  for (const address of [
    'articles/hidden-truth/#p99',
    'sources/#no-such-source',
    'charts/energy/#%E0%A4%A',
    'embed/energy/#no-such-part',
  ])
    await test.step(address, async () => {
      await page.goto(address);
      const said = page.locator('[data-lost-anchor]');
      await expect(said).toContainText('This page has no part');
      await said.getByRole('button', { name: 'Dismiss' }).click();
      await expect(said).toHaveCount(0);
    });
});

test('a page that offers no choice says of a choice in its address that it has none', async ({
  page,
}) => {
  for (const [address, name] of [
    ['?topic=trade', 'topic'],
    ['articles/?q=oil', 'q'],
    ['compare/?also=off', 'also'],
    ['sources/?kind=fact&utm_source=x', 'kind'],
  ] as const) {
    await page.goto(address);
    const said = page.locator('[data-lost-anchor]');
    await expect(said).toContainText(`“${name}” chooses nothing on this page.`);
    await expect(said).not.toContainText('utm_source');
  }
  await page.goto('articles/?utm_source=x&s=20');
  await quiet(page);
  await expect(page.locator('[data-lost-anchor]')).toHaveCount(0);
});

test('an address that names a part of the page, or some words of it, has nothing to say', async ({
  page,
}) => {
  for (const address of ['#p2', '#p2:~:text=a', '#:~:text=a', '#top', '']) {
    await page.goto(`articles/hidden-truth/${address}`);
    await quiet(page);
    await expect(page.locator('[data-lost-anchor]')).toHaveCount(0);
  }
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });
  test('a page says that the view of a link is not shown', async ({ page }) => {
    for (const path of ['charts/energy/', 'embed/energy/', 'timeline/', 'propositions/']) {
      await page.goto(`${path}?t=2020..2024`);
      const said = page.locator('.default-view').locator('visible=true');
      await expect(said, path).toContainText('shows its default view');
    }
  });
  test('/search/ says that its question is not answered', async ({ page }) => {
    await page.goto('search/?q=oil');
    const said = page.locator('.search-note').locator('visible=true');
    await expect(said).toContainText('Searching needs scripts');
    await expect(page.locator('[data-result-total]')).toHaveText(/^\s*\d+ claims\s+in all\s*$/);
  });
});

/** Pages that fetch their data when an address asks for a view of its own. */
const fetching = [
  { address: 'charts/energy/?u=index', file: '**/charts/energy.json' },
  { address: 'embed/energy/?u=index', file: '**/charts/energy.json' },
  { address: 'timeline/?t=2020..2024', file: '**/timeline.json' },
] as const;

for (const { address, file } of alike(fetching)) {
  test(`/${address} says that its view loads, and shows it when it has come`, async ({ page }) => {
    let go = () => {};
    const gate = new Promise<void>((resolve) => (go = resolve));
    await page.route(file, async (route) => (await gate, route.continue()));
    await page.goto(address);
    await expect(status(page)).toHaveText('Loading the view of this link…');
    await expect(page.locator('[data-part="drawing"]')).toHaveAttribute('aria-busy', 'true');
    go();
    await expect(status(page)).toBeEmpty();
    await expect(page.locator('[aria-busy]')).toHaveCount(0);
    await expect(page.locator('[data-view]').first()).toHaveAttribute('data-view', /./);
  });

  test(`/${address} says after 8 s that nothing has come, and asks again`, async ({ page }) => {
    let asked = 0;
    await page.route(file, (route) => (asked++ === 0 ? new Promise(() => {}) : route.continue()));
    await page.clock.install();
    await page.goto(address);
    await expect.poll(() => asked).toBe(1);
    await page.clock.runFor(8_100);
    await expect(status(page)).toContainText('have not come yet, so it shows its default view');
    await status(page).getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('[data-view]').first()).toHaveAttribute('data-view', /v=1/);
    await expect(status(page)).toBeEmpty();
  });

  test(`/${address} says so when its data are not what they should be, and asks again`, async ({
    page,
    faults,
  }) => {
    test.slow();
    for (const [fault, body] of [
      ['cut', '{"data": {"chart"'],
      ['of another shape', '{}'],
      [
        'of another shape within',
        '{"data":{"chart":{},"series":{}},"articles":[],"lanes":[],"events":{}}',
      ],
      ['a page to log in', '<!doctype html><title>Log in</title>'],
    ] as const)
      await test.step(`data that are ${fault}`, async () => {
        await page.route(file, (route) => route.fulfill({ body, contentType: 'application/json' }));
        await page.goto(address);
        await expect(status(page)).toContainText('did not load, so it shows its default view');
        await expect(page.locator('[data-part="drawing"] svg:visible')).toBeVisible();
        expect(faults.filter((one) => one.startsWith('thrown'))).toEqual([]);
        faults.length = 0;
        await page.unroute(file);
        await status(page).getByRole('button', { name: 'Try again' }).click();
        await expect(page.locator('[data-view]').first()).toHaveAttribute('data-view', /v=1/);
        await expect(status(page)).toBeEmpty();
      });
  });
}

test('a search that has not come does not number the claims as its answer', async ({ page }) => {
  let asked = 0;
  await page.route('**/search.json', (route) =>
    asked++ === 0 ? new Promise(() => {}) : route.continue(),
  );
  await page.clock.install();
  await page.goto('search/?q=oil');
  await expect.poll(() => asked).toBe(1);
  await expect(page.locator('[data-result-total]')).toBeHidden();
  await page.clock.runFor(500);
  await expect(note(page)).toHaveText('Loading the search…');
  await page.clock.runFor(8_000);
  await expect(note(page)).toContainText('so “oil” is not answered');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.clock.resume();
  await expect(page.locator('[data-result-total]')).toBeVisible();
  await expect(page.locator('[data-results] mark').first()).toBeAttached();
  expect(Number(await page.locator('[data-result-count]').textContent())).toBeLessThan(
    claims.length,
  );
  await expect(page.locator('[data-result-all]')).toBeHidden();
});

test('a search whose file is no search file says so and asks again', async ({ page, faults }) => {
  await page.route('**/search.json', (route) => route.fulfill({ json: {} }));
  await page.goto('search/?q=oil');
  await expect(note(page)).toContainText('could not be loaded, so “oil” is not answered');
  await expect(page.locator('[data-result-all]')).toBeVisible();
  faults.length = 0;
  await page.unroute('**/search.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('[data-results] mark').first()).toBeAttached();
});

for (const { address, file } of fetching)
  test(`/${address} never shows its default view first`, async ({ page }) => {
    let go = () => {};
    const gate = new Promise<void>((resolve) => (go = resolve));
    await page.route(file, async (route) => (await gate, route.continue()));
    await page.goto(address);
    await expect(status(page)).toHaveText('Loading the view of this link…');
    await expect(page.locator('[data-part="drawing"]')).toHaveCSS('visibility', 'hidden');
    go();
    await expect(page.locator('[data-part="drawing"]')).toHaveCSS('visibility', 'visible');
    await expect(page.locator('[data-view]').first()).toHaveAttribute('data-view', /v=1/);
  });
