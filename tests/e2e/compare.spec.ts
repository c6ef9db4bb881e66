import { claims, essays, positionOf, propositions } from './built.ts';
import { expect, test } from './watched.ts';

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

test('a cell of the ledger leads to its reason, and that to the claims it rests on', async ({
  page,
}) => {
  await page.goto('propositions/');
  const cell = page.locator('td a.ledger-cell').first();
  const address = await cell.getAttribute('href');
  await cell.click();
  await expect(page).toHaveURL(new RegExp(`${address}$`));
  const reason = page.locator('.reason:target');
  await expect(reason).toBeInViewport();
  await reason.getByRole('link', { name: /claim/ }).click();
  const stand = page.locator('.stance-row:target');
  await expect(stand).toBeInViewport();
  expect(await stand.locator('[data-claim-id]').count()).toBeGreaterThan(0);
});

test('every proposition lists all five essays with their claims, the silent ones too', async ({
  page,
}) => {
  test.slow();
  for (const { id, question, text } of propositions) {
    await page.goto(`propositions/${id}/`, { waitUntil: 'domcontentloaded' });
    await expect(page.locator('h1')).toHaveText(question);
    await expect(page.locator('.lede')).toContainText(text);
    await expect(page.locator('.reason .stance-author')).toHaveText(
      essays.map(({ label }) => label),
    );
    const stands = await page.locator('.stance-row').evaluateAll((all) =>
      all.map((stand) => ({
        slug: stand.id.replace('says-', ''),
        claims: [...stand.querySelectorAll('[data-claim-id]')].map((one) =>
          one.getAttribute('data-claim-id'),
        ),
      })),
    );
    const expected = essays.flatMap(({ slug }) => {
      const own = claims.filter((claim) => claim.article === slug && claim.proposition === id);
      return own.length > 0 ? [{ slug, claims: own.map((claim) => claim.id) }] : [];
    });
    expect(stands, id).toEqual(expected);
  }
});

/** One claim for each verdict. */
const assessed = claims.filter(
  ({ assessment, verdict }, at) =>
    assessment && claims.findIndex((claim) => claim.verdict === verdict) === at,
);

for (const { id, text, verdict, assessment } of assessed)
  test(`a claim that is ${verdict} shows the verdict, its note, its sources and the day`, async ({
    page,
  }) => {
    await page.goto(`claims/${id}/`);
    await expect(page.locator('h1')).toHaveText(text);
    const record = page.locator('.claim-record');
    await expect(record.locator('.verdict')).toHaveText(words[verdict!]!);
    await expect(record).toContainText(assessment!.note);
    const sources = record.locator('a[href^="http"]');
    expect(await sources.count()).toBeGreaterThanOrEqual(assessment!.sources.length);
    const [year, , day] = assessment!.day.split('-');
    await expect(record).toContainText(new RegExp(`As of ${Number(day)}\\s\\w+ ${year}`));
  });

test('a claim without a verdict says whether it was not assessed or not checked', async ({
  page,
}) => {
  const without = claims.filter(({ assessment }) => !assessment);
  const one = (reading: boolean) =>
    without.find(({ kind }) => (kind === 'interpretation') === reading)!;
  for (const [claim, words] of [
    [one(true), 'Not assessed'],
    [one(false), 'Not checked'],
  ] as const) {
    await page.goto(`claims/${claim.id}/`);
    await expect(page.locator('.claim-record')).toContainText(words);
    await expect(page.locator('.claim-record')).not.toContainText('Not checkable');
  }
});

test('a claim leads to its sentence in the essay and to the other authors', async ({ page }) => {
  const claim = claims.find(({ id }) => id === 'hidden-cheap-energy')!;
  await page.goto(`claims/${claim.id}/`);
  await expect(page.locator('.claim-quote [aria-current]')).toBeVisible();
  await page.getByRole('link', { name: 'Read it in the essay' }).click();
  await expect(page).toHaveURL(`articles/${claim.article}/#${claim.id}`);
  await expect(page.locator(`#p${claim.paragraph} a#${claim.id}`)).toBeInViewport();
});

for (const [what, path] of [
  ['an essay', 'articles/xi-putin-accord/'],
  ['a claim', 'claims/hidden-cheap-energy/'],
  ['a chart', 'charts/energy/'],
] as const)
  test(`${what} says how to cite it, with its address and the day`, async ({ page }) => {
    await page.goto(path);
    const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
    const citation = page.locator('.citation').first();
    await expect(citation).toContainText(canonical!);
    await expect(citation).toContainText('No Limits?');
    await expect(citation).toContainText(/as of \d{1,2} \w+ \d{4}/);
  });

/** What a reader is shown for a verdict. */
const words: Readonly<Record<string, string>> = {
  corroborated: 'Corroborated',
  partly: 'Partly corroborated',
  contradicted: 'Contradicted',
  open: 'Open',
  'not-checkable': 'Not checkable',
};
