import type { Locator, Page } from '@playwright/test';
import { claims } from './dist.ts';
import { expect, smoke, test } from './fixtures.ts';

test.use({ viewport: { width: 1280, height: 900 } });

/** What a reader types, and what the claim that answers to it says. */
const questions: readonly (readonly [question: string, says: RegExp])[] = [
  ['shoygu', /Wang Yi.* met .*Shoigu/],
  ['Шойгу', /Wang Yi.* met .*Shoigu/],
  ['car exports collapse', /automotive exports to Russia.* 70%/],
  ['一带一路', /Belt and Road/],
  ['Бухара', /Bukhara/],
  ['tucker carlson', /interview .*Carlson|Carlson.* interview/],
  ['carlsen interveiw', /interview .*Carlson|Carlson.* interview/],
];

test('each question finds the right claim among the first three', async ({ page }) => {
  await page.goto('search/');
  const texts = page.locator('[data-results] [data-claim-id] .claim-text');
  for (const [asked, says] of questions)
    await test.step(asked, async () => {
      await question(page).fill(asked);
      await expect(page).toHaveURL(`search/?q=${encodeURIComponent(asked)}`);
      await expect
        .poll(async () => (await texts.allTextContents()).slice(0, 3), { message: asked })
        .toContainEqual(expect.stringMatching(says));
      // The claims of the page as it comes may begin with the words that are looked for.
      await expect.poll(() => count(page), { message: asked }).toBeLessThan(claims.length);
      expect(await count(page)).toBe(await texts.count());
    });
});

test('an address with a question shows what typing it shows', async ({ page }) => {
  await page.goto('search/');
  await question(page).fill('gas prices');
  await narrowed(page);
  const typed = await found(page);
  await page.goto('search/?q=gas%20prices');
  await narrowed(page);
  expect(await found(page)).toEqual(typed);
});

test('the form of the front page leads to the results', smoke, async ({ page }) => {
  await page.goto('');
  await page
    .getByRole('searchbox', { name: 'Search questions, claims, essays and charts' })
    .fill('tucker carlson');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=tucker(\+|%20)carlson$/);
  await narrowed(page);
  expect((await found(page)).slice(0, 3)).toContain('making-carlson-interview');
});

test('a facet narrows to the claims it promises, and the address says so', async ({ page }) => {
  await page.goto('search/?q=russia');
  await narrowed(page);
  const before = await count(page);
  const kind = page.locator('label', { has: page.locator('input[name="kind"][value="forecast"]') });
  const promised = Number(await kind.locator('[data-count]').textContent());
  expect(promised).toBeGreaterThan(0);
  expect(promised).toBeLessThan(before);
  await kind.click();
  await expect(page).toHaveURL('search/?q=russia&kind=forecast');
  await expect(page.locator('[data-result-count]')).toHaveText(String(promised));
  const kinds = claims.filter((claim) => claim.kind === 'forecast').map((claim) => claim.id);
  for (const id of await found(page)) expect(kinds).toContain(id);
});

test('a facet alone shows exactly the claims that have it', async ({ page }) => {
  await page.goto('search/?article=hidden-truth&verdict=corroborated');
  await narrowed(page);
  const expected = claims
    .filter((claim) => claim.article === 'hidden-truth' && claim.verdict === 'corroborated')
    .map((claim) => claim.id);
  expect((await found(page)).sort()).toEqual(expected.sort());
});

test('Back and Forward restore a search', async ({ page }) => {
  await page.goto('search/?q=energy');
  await narrowed(page);
  const first = await found(page);
  await page.locator('label', { has: page.locator('input[value="hidden-truth"]') }).click();
  await expect(page).toHaveURL('search/?q=energy&article=hidden-truth');
  await expect.poll(() => count(page)).toBeLessThan(first.length);
  const second = await found(page);
  await page.locator('[data-results] .claim-text a').first().click();
  await expect(page.locator('h1.claim-title')).toBeVisible();
  await page.goBack();
  await expect.poll(() => found(page)).toEqual(second);
  await page.goBack();
  await expect(page).toHaveURL('search/?q=energy');
  await expect.poll(() => found(page)).toEqual(first);
  await expect(question(page)).toHaveValue('energy');
  await page.goForward();
  await expect.poll(() => found(page)).toEqual(second);
});

test('a search can be done with the keyboard alone', async ({ page }) => {
  await page.goto('search/');
  await page.keyboard.press('/');
  await expect(question(page)).toBeFocused();
  await page.keyboard.type('tucker carlson');
  await narrowed(page);
  const [first, second] = await found(page);
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(`[data-claim-id="${first}"] .claim-text a`)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(`[data-claim-id="${second}"] .claim-text a`)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`claims/${first}/`);
});

test('a question that nothing answers says so and offers others', async ({ page }) => {
  await page.goto('search/?q=xyzzy');
  await expect(page.locator('[data-result-count]')).toHaveText('0');
  await expect(page.locator('[data-empty]')).toBeVisible();
  await page.locator('[data-empty]').getByRole('link', { name: 'junior partner' }).click();
  await narrowed(page);
  expect(await count(page)).toBeGreaterThan(0);
});

test('Clear brings every claim back', async ({ page }) => {
  await page.goto('search/?q=gas&article=hidden-truth');
  await narrowed(page);
  await page.locator('[data-clear]').click();
  await expect(page).toHaveURL('search/');
  await expect(page.locator('[data-result-count]')).toHaveText(String(claims.length));
});

const strange = [
  'q=%',
  'q=%FF%FE',
  'article=nobody',
  'q=%22',
  `q=${'x'.repeat(3000)}`,
  'q=-',
  'kind=%00',
];
test('the search survives damaged addresses', async ({ page }) => {
  for (const query of strange)
    await test.step(query.slice(0, 20), async () => {
      await page.goto(`search/?${query}`);
      await expect(page.locator('search-page form')).toBeVisible();
      await expect.poll(async () => (await count(page)) === (await found(page)).length).toBe(true);
    });
});

test('a search that cannot be loaded shows every claim and says so', async ({ page, faults }) => {
  await page.route('**/search.json', (route) => route.abort());
  await page.goto('search/?q=gas');
  await expect(page.getByRole('status')).toContainText('could not be loaded');
  expect(await found(page)).toHaveLength(claims.length);
  expect(faults.join()).toContain('ERR_FAILED');
  faults.length = 0;
});

test('no script may make addresses of scripts: the policy allows no Trusted Types policy', async ({
  page,
  faults,
}) => {
  await page.goto('search/');
  const allowed = await page.evaluate(() => {
    const { trustedTypes } = globalThis as unknown as {
      trustedTypes: { createPolicy(name: string, rules: object): unknown };
    };
    try {
      trustedTypes.createPolicy('any', { createScriptURL: String });
      return true;
    } catch {
      return false;
    }
  });
  expect(allowed).toBe(false);
  // The policy stands in the page and in the headers of the server.
  expect(faults).toHaveLength(2);
  faults.length = 0;
});

test('an idea is searched in other words too, which one link switches off and on', async ({
  page,
}) => {
  await page.goto('search/?q=no%20ceiling');
  await narrowed(page);
  await expect(page.getByRole('status')).toContainText('Also searched: “no limits”');
  const all = await found(page);
  await page.getByRole('link', { name: 'Only these words' }).click();
  await expect(page).toHaveURL('search/?q=no%20ceiling&also=off');
  await expect.poll(() => found(page)).not.toEqual(all);
  await expect(page.getByRole('status')).toContainText('Only the words typed are searched.');
  const back = page.getByRole('link', { name: 'Search other words for them too' });
  await expect(back).toBeFocused();
  await back.press('Enter');
  await expect(page).toHaveURL('search/?q=no%20ceiling');
  await expect.poll(() => found(page)).toEqual(all);
  await page.goBack();
  await expect(page).toHaveURL('search/?q=no%20ceiling&also=off');
  await expect.poll(() => found(page)).not.toEqual(all);
});

test('paragraphs of the essays stand below the claims, and keys and the count lead to them', async ({
  page,
}) => {
  await page.goto('search/?q=tucker%20carlson');
  await narrowed(page);
  const section = page.locator('[data-found="paragraphs"]');
  await test.step('arrows go on from the claims, and Escape back to the question', async () => {
    await page.locator('[data-results] .claim-text a').last().focus();
    await page.keyboard.press('ArrowDown');
    await expect(section.locator('li a').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(question(page)).toBeFocused();
  });
  await test.step('the count beside the claims leads to the section', async () => {
    const before = await found(page);
    await page.locator('[data-more="paragraphs"]').click();
    await expect(page).toHaveURL('search/?q=tucker%20carlson#found-paragraphs');
    await expect(page.locator('#found-paragraphs')).toBeInViewport();
    expect(await found(page)).toEqual(before);
  });
  await test.step('each has its place and what matched', async () => {
    const place = section.getByRole('link', { name: /Alliance in the Making, .*¶6/ });
    await expect(place).toBeVisible();
    await expect(section.locator('mark').first()).toHaveText(/Carlson|Tucker/);
    await place.click();
    await expect(page).toHaveURL('articles/alliance-in-the-making/#p6');
    await expect(page.locator('#p6')).toContainText('Carlson');
  });
});

test('charts stand below too, and lead to the view that the sentence is about', async ({
  page,
}) => {
  await page.goto('search/?q=car%20exports');
  await narrowed(page);
  const first = page.locator('[data-found="charts"] li').first();
  await expect(first.locator('mark').first()).toBeVisible();
  await first.getByRole('link').click();
  await expect(page).toHaveURL(/\/charts\/[a-z-]+\//);
  await expect(page.locator('[data-chart]').first()).toBeVisible();
});

test('five of a kind are shown until all are asked for', async ({ page }) => {
  await page.goto('search/?q=russia%20trade');
  await narrowed(page);
  const section = page.locator('[data-found="paragraphs"]');
  const total = Number(await section.locator('[data-found-count]').textContent());
  expect(total).toBeGreaterThan(5);
  await expect(section.locator('li')).toHaveCount(5);
  await section.getByRole('button', { name: `Show all ${total}` }).click();
  await expect(section.locator('li')).toHaveCount(total);
  await expect(section.locator('li').nth(5).getByRole('link')).toBeFocused();
  await expect(section.getByRole('button')).toBeHidden();
});

test('without words nothing is shown beside the claims', async ({ page }) => {
  await page.goto('search/?article=hidden-truth');
  await narrowed(page);
  await expect(page.locator('[data-found]:visible, [data-more]:visible')).toHaveCount(0);
  await expect(page.locator('[data-concepts]')).toBeHidden();
});

const readings: readonly (readonly [asked: string, said: string])[] = [
  ['gas kind:dog', '“kind:dog” names no kind'],
  ['trade year:12', '“year:12” is not a year of four digits'],
  ['"gas prices', 'A quotation mark has no second one'],
  ['carlsen interveiw', 'Showing results for “carlson interview”'],
];
test('the status says how a question was read', async ({ page }) => {
  for (const [asked, said] of readings) {
    await page.goto(`search/?q=${encodeURIComponent(asked)}`);
    await expect(page.getByRole('status'), asked).toContainText(said);
  }
});

test('every example of the guide finds something', async ({ page }) => {
  await page.goto('search/');
  await page.getByRole('button', { name: 'How to search' }).click();
  const links = page.locator('.search-guide dt a');
  const addresses = await links.evaluateAll((all) =>
    all.map((link) => (link as HTMLAnchorElement).href),
  );
  expect(addresses.length).toBeGreaterThan(6);
  for (const address of addresses) {
    await page.goto(address);
    await narrowed(page);
    expect(await count(page), address).toBeGreaterThan(0);
    await expect(page.locator('[data-result-note]'), address).toHaveText('');
  }
});

/** The field of the page, of which there may be others. */
function question(page: Page): Locator {
  return page.getByRole('searchbox', { name: 'Words, names or topics' });
}

/** Waits until fewer than all claims are shown. */
async function narrowed(page: Page): Promise<void> {
  await expect(page.locator('[data-result-count]')).not.toHaveText(String(claims.length));
}

/** The ids of the claims shown, in order. */
function found(page: Page): Promise<string[]> {
  return page
    .locator('[data-results] [data-claim-id]')
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-claim-id')!));
}

async function count(page: Page): Promise<number> {
  return Number(await page.locator('[data-result-count]').textContent());
}
