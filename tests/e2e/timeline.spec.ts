import type { Locator, Page } from '@playwright/test';
import { violationsDayAndNight } from './accessibility.ts';
import { alike } from './cases.ts';
import { written } from './dist.ts';
import { expect, smoke, test } from './fixtures.ts';
import { quiet } from './quiet.ts';

const events =
  written<readonly Readonly<{ id: string; date: string; text: string }>[]>('events.yaml');

test.use({ viewport: { width: 1280, height: 900 } });

test('without scripts the drawing, the sentence and the list of all events are there', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto('timeline/');
  await expect(visibleSvg(page)).toBeVisible();
  await expect(page.locator('[data-part="sentence"]')).toContainText(`${events.length} dated`);
  await expect(page.locator('.timeline-event')).toHaveCount(events.length);
  await expect(page.locator('[data-part="form"]')).toBeHidden();
  await context.close();
});

test('the data are not fetched before a reader turns to the timeline', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('timeline/');
  await quiet(page);
  expect(asked.filter((path) => path.endsWith('timeline.json'))).toEqual([]);
  await visibleSvg(page).hover();
  await expect.poll(() => asked.some((path) => path.endsWith('timeline.json'))).toBe(true);
});

test('every choice has an address that shows the same elsewhere', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  await page.goto('timeline/');
  const choices: (() => Promise<unknown>)[] = [
    () => chip(page, 'Hidden Truth').click(),
    () => chip(page, 'Context').click(),
    () => page.locator('select[name="from"]').selectOption('2019'),
    () => page.locator('select[name="to"]').selectOption('2025'),
    () => visibleSvg(page).locator('[data-point$=".invasion-of-ukraine"]').first().click(),
    () => chip(page, 'Table').click(),
  ];
  const seen = new Map<string, Shown>();
  for (const choose of choices) {
    const before = await viewOf(page);
    await page.waitForTimeout(350);
    await choose();
    await expect.poll(() => viewOf(page)).not.toBe(before);
    await expect(page).toHaveURL(`timeline/?${await viewOf(page)}`);
    seen.set(page.url(), await shown(page));
  }
  const elsewhere = await browser.newContext({ viewport: page.viewportSize(), baseURL: baseURL! });
  const receiver = await elsewhere.newPage();
  for (const [address, sent] of seen) {
    await receiver.goto(address);
    await expect.poll(() => viewOf(receiver)).toBe(sent.view);
    expect(await shown(receiver), address).toEqual(sent);
    await expect(receiver.locator('[data-part="status"]')).toBeEmpty();
  }
  await elsewhere.close();
  const addresses = [...seen].reverse().slice(1);
  for (const [address, sent] of addresses) {
    await page.goBack();
    await expect(page).toHaveURL(address);
    await expect.poll(() => viewOf(page)).toBe(sent.view);
    expect(await shown(page), `back to ${address}`).toEqual(sent);
  }
});

test('events are walked through, read and brought forward with the keyboard', async ({ page }) => {
  await page.goto('timeline/?s=hidden-truth.unmentioned');
  await expect.poll(() => viewOf(page)).toContain('s=');
  await visibleSvg(page).locator('[data-point][tabindex="0"]').focus();
  const readout = page.locator('[data-part="readout"]');
  await expect(readout).toContainText('fight along the border');
  await expect(readout).toContainText('Bears on Hidden');
  await page.keyboard.press('ArrowRight');
  await expect(readout).toContainText('first foreign journey');
  await page.keyboard.press('End');
  await expect(readout).toContainText('his eleventh visit to Russia');
  await page.keyboard.press('ArrowDown');
  await expect(readout).toContainText('Mentioned by none of the articles');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/[?&]at=xi-putin-video-call-2026$/);
  await expect(readout).toContainText('Brought forward');
  await expect(readout.getByRole('link')).toHaveAttribute('href', '#xi-putin-video-call-2026');
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/at=/);
});

test('on a narrow screen time runs down, and so do the arrow keys', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('timeline/?s=hidden-truth.unmentioned');
  await expect.poll(() => viewOf(page)).toContain('s=');
  await visibleSvg(page).locator('[data-point][tabindex="0"]').focus();
  const readout = page.locator('[data-part="readout"]');
  await page.keyboard.press('ArrowDown');
  await expect(readout).toContainText('first foreign journey');
  await page.keyboard.press('ArrowRight');
  await expect(readout).toContainText('Mentioned by none of the articles');
});

test('a table has the events of the view, and no others', smoke, async ({ page }) => {
  await page.goto('timeline/?view=table&t=2025');
  await expect.poll(() => viewOf(page)).toContain('view=table');
  const rows = page.locator('[data-part="table"] tbody tr');
  await expect(rows).toHaveCount(events.filter(({ date }) => date.startsWith('2025')).length);
  await expect(page.locator('[data-part="drawing"]')).toBeHidden();
});

test('a damaged address still shows the timeline and says what was wrong', async ({ page }) => {
  // What each damage comes to is in `tests/routing/timeline-view.test.ts`.
  await page.goto('timeline/?s=hidden-trth&t=2025..2019');
  const status = page.locator('timeline-view [role="status"]');
  await expect(status).toContainText('Did you mean “hidden-truth”');
  await expect(status).toContainText('backwards');
  await expect(visibleSvg(page)).toBeVisible();
  await page.getByRole('link', { name: 'Corrected link' }).click();
  await expect(status).toBeEmpty();
});

test('the last lane cannot be taken away', async ({ page }) => {
  await page.goto('timeline/?s=hidden-truth');
  await expect.poll(() => viewOf(page)).toContain('s=hidden-truth');
  await chip(page, 'Hidden Truth').click();
  await expect(page.locator('timeline-view [role="status"]')).toContainText('At least one lane');
});

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the link that is copied is the one of the view, without what is not ours', async ({
    page,
    baseURL,
  }) => {
    await page.goto('timeline/?t=2019..2025&utm_source=mail');
    await expect.poll(() => viewOf(page)).toContain('t=');
    await page.getByRole('button', { name: 'Copy link to this view' }).click();
    await expect(page.locator('[data-part="copied"]')).toHaveText('Link copied.');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(`${baseURL}timeline/?v=1&r=1&t=2019..2025`);
  });
});

test('a timeline whose data fail keeps what it shows and says so', async ({ page, faults }) => {
  await page.route('**/timeline.json', (route) => route.abort());
  await page.goto('timeline/?view=table');
  await expect(page.locator('timeline-view [role="status"]')).toContainText('did not load');
  await expect(visibleSvg(page)).toBeVisible();
  faults.length = 0;
});

for (const query of alike(['?t=2019..latest&at=invasion-of-ukraine', '', '?view=table']))
  test(`timeline/${query} breaks no rule of accessibility`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`timeline/${query}`);
      if (query) await expect.poll(() => viewOf(page)).not.toBe('');
      expect.soft(await violationsDayAndNight(page), `${width} px`).toEqual([]);
    }
  });

type Shown = Readonly<{ view: string; drawing: string; table: string; sentence: string }>;

/** What a reader sees of the timeline, without what only says where pointer and focus are. */
function shown(page: Page): Promise<Shown> {
  return page.locator('timeline-view').evaluate((element: HTMLElement) => {
    const part = (name: string) => element.querySelector<HTMLElement>(`[data-part="${name}"]`);
    const drawings = [...element.querySelectorAll('[data-part="drawing"] svg')]
      .filter((svg) => svg.getClientRects().length > 0)
      .map((svg) => svg.outerHTML.replaceAll(/ (?:data-hover|tabindex)="[^"]*"/g, ''));
    return {
      view: element.dataset['view'] ?? '',
      drawing: drawings.join('\n'),
      table: part('table')?.checkVisibility() ? part('table')!.textContent! : '',
      sentence: part('sentence')?.textContent?.trim() ?? '',
    };
  });
}

async function viewOf(page: Page): Promise<string> {
  return (await page.locator('timeline-view').getAttribute('data-view')) ?? '';
}

function visibleSvg(page: Page): Locator {
  return page.locator('[data-part="drawing"] svg:visible');
}

function chip(page: Page, label: string): Locator {
  return page.locator('timeline-view label.chip', { hasText: label });
}
