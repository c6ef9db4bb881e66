import { claims, essays, positionWord, propositions } from './dist.ts';
import { expect, smoke, test } from './fixtures.ts';

test.use({ viewport: { width: 1280, height: 900 } });

test('the ledger has a row for every proposition and a cell for every essay', async ({ page }) => {
  await page.goto('propositions/');
  await expect(page.locator('tr[data-id]')).toHaveCount(propositions.length);
  for (const { id, text } of propositions) {
    const row = page.locator(`tr[data-id="${id}"]`);
    await expect(row.getByRole('rowheader').getByRole('link')).toHaveText(text);
    const cells = await row.getByRole('cell').all();
    expect(cells).toHaveLength(essays.length);
    for (const [column, { slug }] of essays.entries())
      await expect(cells[column]!).toHaveText(
        new RegExp(`^\\s*${positionWord(id, slug)}\\s*$`, 'i'),
      );
  }
});

test(
  'a cell of the ledger leads to its reason, with the claims it rests on',
  smoke,
  async ({ page }) => {
    await page.goto('propositions/');
    const cell = page.locator('td[data-stance="asserts"] a').first();
    const address = await cell.getAttribute('href');
    await cell.click();
    await expect(page).toHaveURL(new RegExp(`${address}$`));
    const reason = page.locator('.reason:target');
    await expect(reason).toBeInViewport();
    const quote = reason.locator('.stance-row [data-claim-id]').first();
    const id = await quote.getAttribute('data-claim-id');
    await quote.getByRole('link', { name: /^The claim/ }).click();
    await expect(page).toHaveURL(`claims/${id}/`);
  },
);

test('a claim leads to its sentence in the essay and to the other authors', async ({ page }) => {
  const claim = claims.find(({ id }) => id === 'hidden-cheap-energy')!;
  await page.goto(`claims/${claim.id}/`);
  await expect(page.locator('.claim-quote [aria-current]')).toBeVisible();
  await page.getByRole('link', { name: 'Read it in the essay' }).click();
  await expect(page).toHaveURL(`articles/${claim.article}/#${claim.id}`);
  await expect(page.locator(`#p${claim.paragraph} a#${claim.id}`)).toBeInViewport();
});

test('a claim page tells its assessment first, and what its stance is on', async ({ page }) => {
  const claim = claims.find(({ id }) => id === 'flux-trade-fell-nine-percent')!;
  const { question } = propositions.find(({ id }) => id === claim.proposition)!;
  await page.goto(`claims/${claim.id}/`);
  await expect(page.locator('.claim-stance')).toHaveText(
    new RegExp(`On\\s+“${question.replace('?', '\\?')}”:\\s+${claim.stance}`, 'i'),
  );
  const order = await page
    .locator('.claim-verdict, .claim-quote, .position-list')
    .evaluateAll((all) => all.map((one) => one.className.split(' ')[0]));
  expect(order).toEqual(['claim-verdict', 'claim-quote', 'position-list']);
});
