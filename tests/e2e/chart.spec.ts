import type { Locator, Page } from '@playwright/test';
import { alike } from './cases.ts';
import { charts } from './dist.ts';
import { expect, faultsOf, smoke, test } from './fixtures.ts';
import { weigh } from './page-weight.ts';
import { quiet } from './quiet.ts';

test.use({ viewport: { width: 1280, height: 900 } });

for (const slug of alike(charts))
  test(`every choice in ${slug} has an address that shows the same elsewhere`, async ({
    page,
    browser,
    baseURL,
  }) => {
    test.slow();
    await page.goto(`charts/${slug}/`);
    const seen = new Map<string, Shown>();
    for (const choose of await choices(page)) {
      const before = await viewOf(page);
      await choose();
      await expect.poll(() => viewOf(page)).not.toBe(before);
      await expect(page).toHaveURL(`charts/${slug}/${queryOf(await viewOf(page))}`);
      seen.set(page.url(), await shown(page));
    }
    expect(seen.size).toBeGreaterThan(1);
    const elsewhere = await browser.newContext({
      viewport: page.viewportSize(),
      baseURL: baseURL!,
    });
    const faults = await faultsOf(elsewhere, new URL(baseURL!).origin);
    const receiver = await elsewhere.newPage();
    for (const [address, sent] of seen) {
      await receiver.goto(address);
      await expect.poll(() => viewOf(receiver)).toBe(sent.view);
      expect(await shown(receiver), address).toEqual(sent);
    }
    await elsewhere.close();
    expect(faults).toEqual([]);
  });

for (const [reducedMotion, moving] of [
  ['no-preference', ['circle', 'line', 'path', 'text']],
  ['reduce', []],
] as const)
  test(`what two drawings have in common comes from where it was, motion: ${reducedMotion}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion });
    await page.goto('charts/trade-volume/');
    expect(await movedBy(page, 'input[name="y"][value="log"]')).toEqual(moving);
    await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
    // The same view again: all stays where it is.
    expect(await movedBy(page, 'input[name="y"][value="log"]')).toEqual([]);
  });

test('an address shows exactly the period and the table it names', smoke, async ({ page }) => {
  await page.goto('charts/trade-volume/?t=2019..2025&view=table');
  await expect
    .poll(() => viewOf(page))
    .toBe('v=1&r=2&view=table&s=total.exports.imports&t=2019..2025');
  const years = page.locator('[data-part="table"] tbody th');
  await expect(years).toHaveText(['2019', '2020', '2021', '2022', '2023', '2024', '2025']);
  const heads = page.locator('[data-part="table"] thead th');
  await expect(heads).toHaveCount(5);
  await expect(heads.last()).toHaveText('Claims');
  await expect(page.locator('[data-part="drawing"]')).toBeHidden();
  await expect(page.locator('[data-part="table"] table')).toBeVisible();
  await expect(page.locator('select[name="from"]')).toHaveValue('2019');
  await expect(page.locator('select[name="to"]')).toHaveValue('2025');
  await expect(page.getByRole('tab', { name: 'Table' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('[data-part="status"]')).toBeEmpty();
});

test('a change cannot have a logarithmic axis, and a link to both says so', async ({ page }) => {
  await page.goto('charts/trade-volume/?u=yoy&y=log');
  await expect.poll(() => viewOf(page)).toBe('v=1&r=2&s=total.exports.imports&u=yoy');
  await expect(page.locator('chart-view [role="status"]')).toContainText('axis is linear');
  await expect(page.locator('input[name="y"][value="log"]')).toBeDisabled();
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.locator('[data-part="no-log"]')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('select[name="u"]').selectOption('usd');
  await expect(page.locator('input[name="y"][value="log"]')).toBeEnabled();
  await expect(page.locator('[data-part="no-log"]')).toHaveAttribute('hidden', '');
});

test('title and subtitle speak of the view shown, and of no later year', async ({ page }) => {
  await page.goto('charts/trade-volume/');
  const [title, subtitle] = [page.locator('h1'), page.locator('[data-part="intro"]')];
  const usual = await subtitle.textContent();
  await page.goto('charts/trade-volume/?asof=2025-08');
  await expect(subtitle).toHaveText(/2013–2024 · China’s customs · as known in August 2025$/);
  await expect(page).toHaveTitle(/, 2013–2024, as known in August 2025 · No Limits\?$/);
  const now = page.getByRole('link', { name: 'Known now' });
  await expect(now).toHaveAttribute('href', /r=2&s=total\.exports\.imports$/);
  await now.click();
  await expect(
    page.locator('chart-view[data-view="v=1&r=2&s=total.exports.imports"]'),
  ).toBeVisible();
  await expect(subtitle).toHaveText(/2013–2025 · China’s customs$/);
  await expect(title).toHaveText('Trade between China and Russia');
  await page.locator('select[name="u"]').selectOption('yoy');
  await expect(title).toHaveText('Trade between China and Russia, change on the year before');
  await page.goto('charts/trade-volume/?v=1&r=2&asof=2025-08');
  await now.click();
  await expect(page).toHaveURL(/trade-volume\/$/);
  await expect(subtitle).toHaveText(usual!.trim());
});

test('every month since the first article can be chosen, also one that brought no value', async ({
  page,
}) => {
  await page.goto('charts/trade-volume/');
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByLabel('As known in').selectOption({ label: 'August 2025' });
  await expect(page).toHaveURL(/asof=2025-08/);
  await expect(page.locator('[data-part="intro"]')).toHaveText(/as known in August 2025$/);
});

test('what draws a chart is fetched when a reader turns to it, and keeps to 30 kB', async ({
  page,
}) => {
  const weight = weigh(page);
  await page.goto('charts/trade-volume/');
  await quiet(page);
  const first = weight().scripts;
  await setAxis(page, 'log');
  await expect(page).toHaveURL(/y=log/);
  await visibleSvg(page).hover();
  await quiet(page);
  const fetched = weight().scripts - first;
  expect(fetched).toBeGreaterThan(10_000);
  expect(fetched).toBeLessThanOrEqual(30_000);
});

test('a damaged address shows a sensible chart and says what was ignored', async ({ page }) => {
  await page.goto('charts/trade-volume/?t=2019%&s=foo');
  const status = page.locator('chart-view [role="status"]');
  await expect(status).toContainText('foo');
  await expect(status).toContainText('2019%');
  expect(await viewOf(page)).toBe('v=1&r=2&s=total.exports.imports&t=2019');
  await expect(visibleSvg(page).locator('[data-point="total.2019"]')).toBeVisible();
  await expect(page.locator('[data-part="sentence"]')).toContainText('2019');
  await status.getByRole('link', { name: 'Corrected link' }).click();
  await expect(page).toHaveURL('charts/trade-volume/?v=1&r=2&s=total.exports.imports&t=2019');
  await expect(page.locator('chart-view [role="status"]')).toBeEmpty();
});

test('what a status line says can be dismissed', async ({ page }) => {
  await page.goto('charts/energy/?s=nothing');
  const status = page.locator('chart-view [role="status"]');
  await expect(status).toContainText('nothing');
  await status.getByRole('button', { name: 'Dismiss' }).click();
  await expect(status).toBeEmpty();
});

test('other damaged addresses still show a chart that works, and say what was wrong', async ({
  page,
}) => {
  // What each damage comes to is in `tests/routing/view.test.ts`.
  for (const [query, said] of [
    ['s=totl', 'Did you mean “total”'],
    ['amp;view=table&amp;t=2019', 'damaged'],
    ['t=%3Cscript%3Ealert(1)%3C/script%3E', 'script'],
    ['%E0%A4%A', null],
    ['__proto__=1', null],
  ] as const)
    await test.step(query, async () => {
      await page.goto(`charts/trade-volume/?${query}`);
      if (said) await expect(page.locator('chart-view [role="status"]')).toContainText(said);
      await expect(page.locator('[data-part="sentence"]')).toContainText('trade');
      await expect(page.locator('[data-part="table"] tbody tr').first()).toBeAttached();
      await page.getByRole('tab', { name: 'Table' }).click();
      await expect.poll(() => viewOf(page)).toContain('view=table');
      await page.getByRole('tab', { name: 'Chart' }).click();
      await expect.poll(() => viewOf(page)).not.toContain('view=table');
      await expect(visibleSvg(page)).toBeVisible();
    });
});

test('Back and Forward restore the views one by one', async ({ page }) => {
  await page.goto('charts/trade-volume/');
  const steps = [await shown(page)];
  for (const choose of [
    () => page.locator('select[name="u"]').selectOption('index'),
    () => setAxis(page, 'log'),
    () => page.getByRole('tab', { name: 'Table' }).click(),
  ]) {
    await unhurried(page);
    await choose();
    await expect.poll(() => viewOf(page)).not.toBe(steps.at(-1)!.view);
    steps.push(await shown(page));
  }
  for (const step of steps.slice(0, -1).reverse()) {
    await page.goBack();
    await expect.poll(() => viewOf(page)).toBe(step.view);
    expect((await shown(page)).table).toEqual(step.table);
  }
  for (const step of steps.slice(1)) {
    await page.goForward();
    await expect.poll(() => viewOf(page)).toBe(step.view);
    expect(await shown(page)).toEqual(step);
  }
  await expect(page.getByRole('tab', { name: 'Table' })).toHaveAttribute('aria-selected', 'true');
});

test('parameters of others stay in the address', async ({ page }) => {
  await page.goto('charts/trade-volume/?utm_source=mail');
  await setAxis(page, 'log');
  await expect(page).toHaveURL('charts/trade-volume/?v=1&r=2&y=log&utm_source=mail');
});

test('a value is reached, read, pinned and unpinned with the keyboard', async ({ page }) => {
  await page.goto('charts/trade-volume/');
  const first = visibleSvg(page).locator('[data-point][tabindex="0"]');
  await first.focus();
  const readout = page.locator('[data-part="readout"]');
  await expect(readout).toContainText('2013');
  await page.keyboard.press('ArrowRight');
  await expect(readout).toContainText('2014');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/[?&]at=[a-z]+\.2014$/);
  await expect(readout).toContainText('Pinned');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL('charts/trade-volume/');
});

test('the last series cannot be taken away', async ({ page }) => {
  await page.goto('charts/energy/?s=oil');
  await expect.poll(() => viewOf(page)).toContain('s=oil');
  const box = page.locator('input[name="s"][value="oil"]');
  await page.locator('label', { has: box }).click();
  await expect(page.locator('chart-view [role="status"]')).toContainText('At least one series');
  await expect(box).toBeChecked();
});

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the live link is the short address of the view', async ({ page, baseURL }) => {
    await page.goto('charts/trade-volume/?t=2019..2025&view=table&utm_source=mail');
    await expect.poll(() => viewOf(page)).toContain('table');
    await openShare(page);
    await page.getByRole('button', { name: 'Copy live link' }).click();
    await expect(page.locator('share-details output')).toHaveText('Link copied.');
    const link = `${baseURL}charts/trade-volume/?v=1&r=2&view=table&s=total.exports.imports&t=2019..2025`;
    expect(await clipboard(page)).toBe(link);
  });

  test('the exact link of a snapshot is its own page, with the same words', async ({ page }) => {
    await page.goto('charts/car-exports/');
    const sentence = await page.locator('[data-part="sentence"]').textContent();
    await openShare(page);
    await page.getByRole('button', { name: 'Copy exact link' }).click();
    await expect(page.locator('share-details output')).toHaveText('Link copied.');
    const link = await clipboard(page);
    expect(link).toMatch(/\/v\/car-exports\/[a-z0-9]+\/$/);
    await page.goto(link);
    await expect(page.locator('main')).toContainText(sentence!.trim());
    await expect(page.locator('main svg:visible').first()).toBeVisible();
  });

  test('the exact link of any other view names every choice and the day', async ({ page }) => {
    await page.goto('charts/trade-volume/?s=total.imports&t=2003..latest&u=index&y=log');
    await expect.poll(() => viewOf(page)).toContain('u=index');
    const sentence = await page.locator('[data-part="sentence"]').textContent();
    await openShare(page);
    await page.getByRole('button', { name: 'Copy exact link' }).click();
    await expect(page.locator('share-details output')).toHaveText('Link copied.');
    const link = await clipboard(page);
    const keys = [...new URL(link).searchParams.keys()];
    expect(keys).toEqual(['v', 'r', 'view', 's', 't', 'u', 'y', 'asof']);
    expect(link).toMatch(/^[A-Za-z0-9.:/?&=-]+asof=\d{4}-\d\d-\d\d$/);
    await page.goto(link);
    await expect.poll(() => viewOf(page)).toContain('asof=');
    const words = (await page.locator('[data-part="sentence"]').textContent()) ?? '';
    expect(numbersIn(words)).toEqual(expect.arrayContaining(numbersIn(sentence ?? '')));
  });
});

test('"Link to this view" under a figure of an essay opens that view', async ({ page }) => {
  await page.goto('articles/alliance-in-flux/');
  const figure = page.locator('figure[data-chart]').first();
  const [slug, view, sentence] = [
    await figure.getAttribute('data-chart'),
    await figure.getAttribute('data-view'),
    await figure.locator('.chart-sentence').textContent(),
  ];
  await figure.getByRole('link', { name: 'Link to this view' }).click();
  await expect(page).toHaveURL(`charts/${slug}/${queryOf(view ?? '')}`);
  await expect.poll(() => viewOf(page)).toBe(view);
  await expect(page.locator('[data-part="sentence"]')).toHaveText(sentence!.trim());
});

test('a chart whose data fail keeps what it shows and says so', async ({ page, faults }) => {
  await page.route('**/trade-volume.json', (route) => route.abort());
  await page.goto('charts/trade-volume/?view=table');
  await expect(page.locator('chart-view [role="status"]')).toContainText('did not load');
  await expect(visibleSvg(page)).toBeVisible();
  expect(faults.join()).toContain('ERR_FAILED');
  faults.length = 0;
});

test('tabs take the place of the picture, by pointer and by arrow keys', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('charts/trade-volume/');
  await page.getByRole('tab', { name: 'Who says what' }).click();
  await expect(page.locator('#who')).toBeVisible();
  await expect(visibleSvg(page)).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Sources' })).toBeFocused();
  await expect(page.locator('#sources')).toBeVisible();
  await page.keyboard.press('Home');
  await expect(visibleSvg(page)).toHaveCount(1);
  await expect(page).toHaveURL('charts/trade-volume/');
});

for (const anchor of ['cited', 'claims', 'series', 'sources', 'cite', 'kept', 'resting'])
  test(`a link to #${anchor} shows that part`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`charts/trade-volume/#${anchor}`);
    await expect(page.locator(`#${anchor}`)).toBeInViewport();
  });

test('a claim beside the picture lights its value, and a value its claim', async ({ page }) => {
  await page.goto('charts/first-half-trade/');
  const claim = page.locator('[data-claim="flux-trade-fell-nine-percent"]');
  await claim.hover();
  const lit = visibleSvg(page).locator('[data-lit]');
  await expect(lit).toHaveCount(2);
  await expect(page.locator('[data-claim]')).toHaveCount(
    new Set(
      await page
        .locator('[data-claim]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-claim'))),
    ).size,
  );
  await visibleSvg(page).locator('[data-point="total.2025-H1"]').hover();
  await expect(lit).toHaveCount(0);
  await expect(claim).toHaveAttribute('data-lit', '');
});

test('what the record and an article disagree on is told under the chart', async ({ page }) => {
  await page.goto('charts/first-half-trade/');
  const reason = page.locator('[data-reason="flux-trade-fell-nine-percent"]');
  await expect(reason).toContainText('Corroborated');
  await expect(reason).toContainText('the fall is 8.9%');
  await page.locator('label', { hasText: 'China’s exports' }).click();
  await page.locator('label', { hasText: 'Total trade' }).click();
  await expect(reason).toBeHidden();
});

/** What a reader sees of a chart. */
type Shown = Readonly<{ view: string; drawing: string; table: string[]; sentence: string }>;

/** What a chart shows, without what only says where the pointer and the focus are. */
function shown(page: Page): Promise<Shown> {
  return page.locator('chart-view').evaluate((chart: HTMLElement) => {
    const part = (name: string) => chart.querySelector(`[data-part="${name}"]`);
    const drawings = [...chart.querySelectorAll('[data-part="drawing"] svg')]
      .filter((svg) => svg.getClientRects().length > 0)
      .map((svg) => svg.outerHTML.replaceAll(/ (?:xmlns|data-hover|tabindex)="[^"]*"/g, ''));
    return {
      view: chart.dataset['view'] ?? '',
      drawing: drawings.join('\n'),
      table: [...(part('table')?.querySelectorAll('caption, th, td') ?? [])].map(
        (cell) => cell.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '',
      ),
      sentence: part('sentence')?.textContent?.trim() ?? '',
    };
  });
}

async function viewOf(page: Page): Promise<string> {
  return (await page.locator('chart-view').getAttribute('data-view')) ?? '';
}

function visibleSvg(page: Page): Locator {
  return page.locator('[data-part="drawing"] svg:visible');
}

function queryOf(view: string): string {
  return view && `?${view}`;
}

/** One action for each choice that the chart of a page offers, each of which changes the view. */
async function choices(page: Page): Promise<(() => Promise<unknown>)[]> {
  await expect(page.locator('[data-part="form"] select').first()).toBeVisible();
  // Fields in a sheet are pressed by the script: the sheet would cover the rest.
  const press = (field: Locator) => field.evaluate((one: HTMLInputElement) => one.click());
  // The axis first: a change, the last of the units, takes the logarithmic one away.
  const axes = await page.locator('input[form="chart-form"][name="y"]').all();
  const keys = await page.locator('input[form="chart-form"][name="s"]').all();
  const shownSeries = await page
    .locator('input[form="chart-form"][type="checkbox"]:checked')
    .count();
  const actions: (() => Promise<unknown>)[] = [];
  for (const field of [...axes, ...keys]) {
    const box = (await field.getAttribute('type')) === 'checkbox';
    const checked = await field.isChecked();
    // A box is put back, and the last series is not taken away.
    if (box && !(checked && shownSeries === 1))
      actions.push(
        () => press(field),
        () => press(field),
      );
    else if (!checked) actions.push(() => press(field));
  }
  for (const name of ['table', 'picture']) actions.push(() => page.locator(`#tab-${name}`).click());
  for (const name of ['from', 'to', 'u']) {
    const select = page.locator(`[data-part="form"] select[name="${name}"]`);
    if ((await select.count()) === 0) continue;
    const values = await select
      .locator('option')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    const now = await select.inputValue();
    const others = name === 'u' ? values : [name === 'from' ? values[2] : values.at(-3), values[1]];
    const other = others.filter((value) => value !== undefined && value !== now);
    for (const value of name === 'u' ? other : other.slice(0, 1))
      actions.push(() => select.selectOption(value!));
  }
  return actions;
}

/** Presses a field in the sheet of settings. */
async function setAxis(page: Page, axis: 'lin' | 'log'): Promise<void> {
  await page.getByRole('button', { name: 'Settings' }).click();
  await page
    .locator('label.chip', { has: page.locator(`input[name="y"][value="${axis}"]`) })
    .click();
  await page.keyboard.press('Escape');
}

async function openShare(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
}

/** Two changes within 300 ms make one entry of the history. */
function unhurried(page: Page): Promise<void> {
  return page.waitForTimeout(350);
}

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

function numbersIn(words: string): string[] {
  return words.match(/\d+(?:\.\d+)?/g) ?? [];
}

/** The kinds of marks that move when a control is pressed, each once. */
function movedBy(page: Page, control: string): Promise<string[]> {
  return page.locator('chart-view').evaluate(async (view, selector) => {
    const changed = new Promise((resolve) =>
      view.addEventListener('viewchange', resolve, { once: true }),
    );
    const input = view.querySelector<HTMLInputElement>(selector)!;
    if (input.checked) input.dispatchEvent(new Event('change', { bubbles: true }));
    else input.click();
    await changed;
    const marks = document
      .getAnimations()
      .flatMap(({ effect }) => (effect as KeyframeEffect).target?.localName ?? []);
    return [...new Set(marks)].sort();
  }, control);
}
