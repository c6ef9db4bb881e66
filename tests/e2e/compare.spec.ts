import { claims, essays, positionOf, propositions } from './dist.ts';
import { expect, smoke, test } from './fixtures.ts';

test.use({ viewport: { width: 1280, height: 900 } });

test('the ledger has a row for every proposition and a cell for every essay', async ({ page }) => {
  await page.goto('propositions/');
  const rows = page.locator('table.ledger tbody tr');
  await expect(rows).toHaveCount(propositions.length);
  for (const [at, { id, text }] of propositions.entries()) {
    const row = rows.nth(at);
    await expect(row.getByRole('rowheader').getByRole('link')).toHaveText(text);
    const cells = await row.getByRole('cell').all();
    expect(cells).toHaveLength(essays.length);
    for (const [column, { slug }] of essays.entries())
      await expect(cells[column]!).toHaveText(
        new RegExp(`^\\s*${positionOf(id, slug).settled}\\s*$`, 'i'),
      );
  }
});

test(
  'a cell of the ledger leads to its reason, and that to the claims it rests on',
  smoke,
  async ({ page }) => {
    await page.goto('propositions/');
    const cell = page.locator('td a.ledger-cell').first();
    const address = await cell.getAttribute('href');
    await cell.click();
    await expect(page).toHaveURL(new RegExp(`${address}$`));
    const reason = page.locator('.reason:target');
    await expect(reason).toBeInViewport();
    await reason.getByRole('link', { name: /claim/ }).click();
    const stand = page.locator('.stand:target');
    await expect(stand).toBeInViewport();
    expect(await stand.locator('[data-claim-id]').count()).toBeGreaterThan(0);
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
