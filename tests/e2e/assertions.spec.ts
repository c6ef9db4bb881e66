import { expect, test } from '@playwright/test';
import { atRoot } from './servers.ts';

const pages: [claim: string, then: RegExp, now: RegExp][] = [
  [
    'flux-trade-fell-nine-percent',
    /A fall of 9\.1%, by China’s customs’ own rate; the two values on file give a fall of 8\.9% Holds, .*14\sJuly 2025/,
    /A fall of 9\.1%, by China’s customs’ own rate; .* 8\.9% Holds/,
  ],
  [
    'flux-car-exports-fell-seventy-percent',
    /A fall of 66\.1% \(65\.0 to 66\.8%\) Does not hold/,
    /A fall of 66\.1% \(65\.0 to 66\.8%\) Does not hold/,
  ],
  [
    'flux-chinese-vehicle-share',
    /Not computed\. .*we read it on a page of 8\sJanuary 2026; when it was first published we do not know/,
    /58\.5% Holds/,
  ],
  ['flux-trade-record-2024', /US\$ 244\.8 bn Holds/, /US\$ 244\.8 bn Holds/],
  ['accord-reliance-since-ukraine', /not dated closely enough/, /A rise of 55\.3%.* Holds/],
];

for (const [claim, then, now] of pages)
  test(`${claim} shows what was computed then and now`, async ({ page }) => {
    await page.goto(`${atRoot.url}claims/${claim}/`);
    const first = page.locator('[data-assertion]').first();
    await expect(page.getByRole('heading', { name: 'The check, computed' })).toBeVisible();
    await expect(first.locator('[data-asof="written"] dd')).toContainText(then);
    await expect(first.locator('[data-asof="now"] dd')).toContainText(now);
  });

test('a record that later figures end fails now and held then', async ({ page }) => {
  await page.goto(`${atRoot.url}claims/multipolar-trade-record/`);
  const outcomes = page.locator('[data-asof="now"]');
  await expect(outcomes.nth(0)).toHaveAttribute('data-outcome', 'holds');
  await expect(outcomes.nth(1)).toHaveAttribute('data-outcome', 'fails');
});

test('a claim without an assertion says why', async ({ page }) => {
  await page.goto(`${atRoot.url}claims/hidden-forty-meetings/`);
  await expect(page.locator('.computed')).toContainText('no series of ours holds those');
});

test('the claims as data carry what was computed', async ({ request }) => {
  const { claims } = await (await request.get(`${atRoot.url}claims.json`)).json();
  const claim = claims.find(({ id }: { id: string }) => id === 'flux-trade-fell-nine-percent');
  expect(claim.assertions).toHaveLength(1);
  const [{ now, asWritten }] = claim.assertions;
  // The rate as customs printed it, and not 106.48 / 116.87 − 1 = −8.9%.
  expect(now.computed).toBe(-9.1);
  expect(now).toMatchObject({ outcome: 'holds', byMargin: false, day: '2025-07-14' });
  expect(asWritten).toEqual({ asof: '2025-09-02', ...now });
  for (const { kind, assertions, noAssertion } of claims)
    if (kind === 'figure') expect(assertions.length > 0 || noAssertion !== null).toBe(true);
});

test('the page on method counts bound and unbound numbers', async ({ page }) => {
  await page.goto(`${atRoot.url}about/`);
  for (const name of ['bound', 'unsourced']) {
    const count = Number(await page.locator(`[data-${name}-numbers]`).textContent());
    expect(count).toBeGreaterThan(20);
  }
});
