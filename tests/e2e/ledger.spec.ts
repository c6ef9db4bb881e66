import type { Locator, Page } from '@playwright/test';
import { claims, positionOf, positionWord, written } from './dist.ts';
import { expect, test } from './fixtures.ts';

type Proposition = Readonly<{ id: string; text: string; topics: readonly string[] }>;
const propositions = written<readonly Proposition[]>('propositions.yaml');
const articles = [...new Set(claims.map(({ article }) => article))];
const all = propositions.length;

const stanceOf = (proposition: string, article: string) => positionOf(proposition, article).settled;
/** How far two stances oppose each other: only a denial opposes, most what is asserted. */
const weight: Readonly<Record<string, number>> = { asserts: 3, assumes: 2, hedges: 1 };
const divided = ({ id }: Proposition) => {
  const taken = articles.map((slug) => stanceOf(id, slug));
  const denials = taken.filter((one) => one === 'denies').length;
  const held = taken.reduce((sum, one) => sum + (weight[one] ?? 0), 0);
  const different = new Set(taken.filter((one) => one !== 'silent')).size;
  return denials * held * 10 + different;
};
const mostDivided = (ids: readonly string[]) =>
  propositions
    .filter(({ id }) => ids.includes(id))
    .toSorted((a, b) => divided(b) - divided(a))
    .map(({ id }) => id);
const idsWhere = (test: (proposition: Proposition) => boolean) =>
  propositions.filter(test).map(({ id }) => id);

test.use({ viewport: { width: 1280, height: 900 } });

test('without scripts every proposition is in the table, and no choice is offered', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto('propositions/?hidden-truth=silent');
  await expect(page.locator('tr[data-id]')).toHaveCount(all);
  await expect(page.locator('[data-part="form"]')).toBeHidden();
  expect(await shown(page)).toEqual(mostDivided(idsWhere(() => true)));
  await context.close();
});

test('an address narrows the ledger to the settled positions', async ({ page }) => {
  const addresses: [query: string, ids: string[]][] = [
    ['', idsWhere(() => true)],
    ['?hidden-truth=silent', idsWhere(({ id }) => stanceOf(id, 'hidden-truth') === 'silent')],
    ['?hidden-truth=denies', idsWhere(({ id }) => stanceOf(id, 'hidden-truth') === 'denies')],
    ['?topic=trade', idsWhere(({ topics }) => topics.includes('trade'))],
    [
      '?where=all-speak',
      idsWhere(({ id }) => articles.every((slug) => stanceOf(id, slug) !== 'silent')),
    ],
    [
      '?where=opposed',
      idsWhere(({ id }) => {
        const taken = articles.map((slug) => stanceOf(id, slug));
        return taken.includes('asserts') && taken.includes('denies');
      }),
    ],
  ];
  for (const [query, ids] of addresses) {
    await page.goto(`propositions/${query}`);
    await expect(count(page)).toHaveText(
      `${ids.length} of ${all} propositions, most divided first.`,
    );
    expect(await shown(page), query).toEqual(mostDivided(ids));
  }
  await page.goto('propositions/?sort=site');
  await expect(count(page)).toHaveText(`${all} of ${all} propositions, in the order of the site.`);
  expect(await shown(page)).toEqual(idsWhere(() => true));
});

test('choices go into the address, and Back takes them out again', async ({ page }) => {
  await page.goto('propositions/?ref=mail');
  await openControls(page);
  await page.getByLabel('Topic').selectOption('trust');
  await expect(page).toHaveURL('propositions/?topic=trust&ref=mail');
  const trust = idsWhere(({ topics }) => topics.includes('trust'));
  await expect(count(page)).toContainText(`${trust.length} of ${all}`);
  await page.waitForTimeout(350);
  await page.getByLabel('Sorted').selectOption('stances');
  await expect(page).toHaveURL('propositions/?topic=trust&sort=stances&ref=mail');
  await expect(count(page)).toContainText('most different stances first');
  const differing = (await shown(page)).map(
    (id) =>
      new Set(articles.map((slug) => stanceOf(id, slug)).filter((one) => one !== 'silent')).size,
  );
  expect(differing).toEqual(differing.toSorted((a, b) => b - a));
  await page.goBack();
  await expect(page).toHaveURL('propositions/?topic=trust&ref=mail');
  await expect(page.getByLabel('Sorted')).toHaveValue('divided');
  expect(await shown(page)).toEqual(mostDivided(trust));
  await page.goBack();
  await expect(page.getByLabel('Topic')).toHaveValue('');
  expect(await shown(page)).toHaveLength(all);
});

test('a reload shows what the address asks, and one press shows all again', async ({ page }) => {
  await page.goto('propositions/?where=denied');
  await page.reload();
  await expect(page.getByLabel('Where')).toHaveValue('denied');
  expect((await shown(page)).length).toBeLessThan(all);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page).toHaveURL('propositions/');
  expect(await shown(page)).toHaveLength(all);
  await expect(page.getByRole('button', { name: 'Show all' })).toBeHidden();
});

test('an address that cannot be read is said, with a corrected link', async ({ page }) => {
  await page.goto('propositions/?hidden-truth=refuses&topic=trade');
  const status = page.locator('[data-part="status"]');
  await expect(status).toContainText('“refuses” is not one of the stances');
  await status.getByRole('link', { name: 'Corrected link' }).click();
  await expect(page).toHaveURL('propositions/?topic=trade');
  await expect(page.locator('[data-part="status"]')).toBeEmpty();
});

test('the ledger is used by keyboard alone', async ({ page }) => {
  await page.goto('propositions/');
  const open = page.getByRole('button', { name: 'Filter and sort' });
  await open.focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Where').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/where=all-speak/);
  await expect(page.getByLabel('Where')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Where')).toBeHidden();
  await expect(open).toBeFocused();
});

test('an essay says on which questions it is silent and what its claims rest on', async ({
  page,
}) => {
  for (const article of articles) {
    await page.goto(`articles/${article}/`);
    const section = page.locator('#silence');
    const silent = idsWhere(({ id }) => stanceOf(id, article) === 'silent');
    await expect(section.locator('[data-silent] li')).toHaveCount(silent.length);
    const own = claims.filter((claim) => claim.article === article);
    const found = own.filter(
      ({ assessment }) => assessment?.sources.length && assessment.verdict !== 'not-checkable',
    );
    await expect(section.locator('[data-count="found"]')).toHaveText(String(found.length));
    await expect(section).toContainText(`no reference for any of the ${own.length} claims`);
  }
});

test('every claim says where its source comes from', async ({ page }) => {
  const kinds = new Map([
    ['found', claims.find(({ assessment }) => assessment?.verdict === 'corroborated')!],
    [
      'none-listed',
      claims.find(
        ({ assessment }) => assessment?.verdict === 'open' && assessment.sources.length === 0,
      )!,
    ],
    ['not-checkable', claims.find(({ assessment }) => assessment?.verdict === 'not-checkable')!],
  ]);
  for (const [kind, { id }] of kinds) {
    await page.goto(`claims/${id}/`);
    await expect(page.locator(`[data-sourcing="${kind}"]`)).toContainText('Sourcing:');
  }
});

test('the forecasts are listed with what they are judged by, and lead to their claims', async ({
  page,
}) => {
  const forecasts = claims.filter(({ kind }) => kind === 'forecast');
  await page.goto('forecasts/');
  await expect(page.locator('.forecast-list > li')).toHaveCount(forecasts.length);
  await expect(page.locator('[data-forecast-state]')).toHaveCount(forecasts.length);
  const listed = await saidBy(page.locator('.forecast-list [data-claim-id]'), 'claimId');
  expect(listed.toSorted()).toEqual(forecasts.map(({ id }) => id).toSorted());
  await page.locator('.forecast-list .claim-text a').first().click();
  await expect(page.getByRole('heading', { name: 'When it can be judged' })).toBeVisible();
  await page.getByRole('link', { name: 'The forecasts of the articles' }).click();
  await expect(page).toHaveURL('forecasts/');
});

test('the address of a proposition that was turned round says so and leads on', async ({
  page,
}) => {
  await page.goto('propositions/ceremony-over-substance/');
  await expect(page.locator('h1')).toHaveText('This sentence was turned round');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    'href',
    /\/propositions\/substance-behind-ceremony\/$/,
  );
  await page.getByRole('link', { name: 'There is substance behind the ceremony.' }).click();
  await expect(page).toHaveURL('propositions/substance-behind-ceremony/');
  await expect(page.locator('main')).toContainText('The ceremony says more than the substance');
});

test('table, proposition, comparison and essay tell the same position', async ({ page }) => {
  const [proposition, article] = ['strategic-alliance', 'alliance-in-flux'] as const;
  const { reason } = positionOf(proposition, article);
  const word = new RegExp(`^\\s*${positionWord(proposition, article)}\\s*$`, 'i');
  await page.goto('propositions/');
  const row = page.locator(`tr[data-id="${proposition}"]`);
  await expect(row.locator(`td[data-article="${article}"]`)).toHaveText(word);
  await page.goto(`propositions/${proposition}/`);
  await expect(page.locator(`#${article} .stance-word`)).toHaveText(word);
  await page.goto(`compare/${article}/hidden-truth/`);
  const side = page.locator(`#${proposition} .compare-side`).first();
  await expect(side.locator('.position')).toHaveText(word);
  await expect(side).toContainText(reason);
  await page.goto(`articles/${article}/`);
  const own = page.locator('.ledger tr', { hasText: 'strategic alliance' }).locator('.ledger-own');
  await expect(own).toHaveText(word);
});

test('the agreement of the two codings is told as the data have it', async ({ page, request }) => {
  const data = (await (await request.get('positions.json')).json()) as {
    agreement: { stances: { same: number; cells: number; kappa: number } };
    positions: { first: string; second: string }[];
  };
  const same = data.positions.filter(({ first, second }) => first === second).length;
  expect(data.agreement.stances).toMatchObject({ same, cells: data.positions.length });
  await page.goto('about/');
  await expect(page.locator('[data-same]')).toHaveText(`${same} of ${data.positions.length}`);
  await expect(page.locator('[data-kappa]')).toHaveText(data.agreement.stances.kappa.toFixed(2));
});

test('nothing runs past the edges of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const path of ['propositions/', 'propositions/will-last/', 'forecasts/']) {
    await page.goto(path);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over, path).toBeLessThanOrEqual(0);
  }
});

const openControls = (page: Page) => page.getByRole('button', { name: 'Filter and sort' }).click();

const count = (page: Page) => page.locator('[data-part="count"]');

/** The propositions to be seen, in their order. */
async function shown(page: Page): Promise<string[]> {
  return saidBy(page.locator('tr[data-id]:not([hidden])'), 'id');
}

/** What a `data-` attribute of elements says, one after the other. */
function saidBy(elements: Locator, key: string): Promise<string[]> {
  return elements.evaluateAll(
    (all, name) => all.map((element) => (element as HTMLElement).dataset[name] ?? ''),
    key,
  );
}
