import type { Page } from '@playwright/test';
import { alike } from './cases.ts';
import { charts } from './dist.ts';
import { expect, smoke, test } from './fixtures.ts';
import { boxOf } from './open-page.ts';

/** What came of trying 200 places of a drawing, each with the finger or the mouse there. */
type Tried = Readonly<{ silent: string[]; covered: string[]; periods: string[] }>;

/** Goes to 200 places spread over the first drawing seen, in one go. */
function tryPlaces(page: Page, pointerType: 'mouse' | 'touch'): Promise<Tried> {
  return page.evaluate((pointerType) => {
    const drawing = document.querySelector('[data-part="drawing"]')!;
    const svg = [...drawing.querySelectorAll('svg')].find((one) => one.clientWidth > 0)!;
    const { left, top, width, height } = svg.getBoundingClientRect();
    const [silent, covered, periods]: string[][] = [[], [], []];
    const inside = (box: DOMRect, x: number, y: number) =>
      x > box.left && x < box.right && y > box.top && y < box.bottom;
    for (let i = 0; i < 200; i += 1) {
      const [clientX, clientY] = [
        left + (((i % 20) + 0.5) / 20) * width,
        top + ((Math.floor(i / 20) + 0.5) / 10) * height,
      ];
      drawing.querySelector('.readout-card')?.remove();
      const under = document.elementFromPoint(clientX, clientY) ?? svg;
      const target = svg.contains(under) ? under : svg;
      target.dispatchEvent(
        new PointerEvent('pointermove', { pointerType, clientX, clientY, bubbles: true }),
      );
      const card = drawing.querySelector('.readout-card');
      const guide = drawing.querySelector('.readout-guide')!.getBoundingClientRect();
      if (!card?.querySelector('.readout-rows > li')) silent!.push(`${clientX} ${clientY}`);
      else periods!.push(card.querySelector('.readout-head')!.textContent!);
      const box = card?.getBoundingClientRect();
      if (box && pointerType === 'touch' && inside(box, clientX, clientY))
        covered!.push(`finger at ${clientX} ${clientY}`);
      const beside = box && (box.left >= guide.right || box.right <= guide.left);
      if (pointerType === 'mouse' && !beside && !(box && box.bottom <= guide.top))
        covered!.push(`guide at ${guide.left}`);
    }
    return { silent: silent!, covered: covered!, periods: [...new Set(periods)] };
  }, pointerType);
}

type Place = Readonly<{ x: number; y: number }>;

/** Draws a finger from one place to another, as the touch screen reports it. */
async function drag(page: Page, from: Place, to: Place): Promise<void> {
  const screen = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Place[]) =>
    screen.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', [from]);
  for (let part = 0.1; part <= 1.01; part += 0.1)
    await touch('touchMove', [
      { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part },
    ]);
  await touch('touchEnd', []);
}

/** The value that has the focus, once a key has done its work, and its name. */
function focusedValue(page: Page): Promise<(string | null)[]> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1)
      await new Promise((done) => requestAnimationFrame(done));
    const mark = document.activeElement;
    return ['data-point', 'aria-label'].map((name) => mark?.getAttribute(name) ?? null);
  });
}

/** Turns to a drawing for the first time, which fetches what reads it. */
async function turnTo(page: Page): Promise<void> {
  const svg = page.locator('[data-part="drawing"] svg:visible').first();
  await svg.evaluate((one) => one.scrollIntoView({ block: 'center' }));
  await svg.hover();
  await expect(page.locator('.readout-card').first()).toBeVisible();
}

for (const slug of alike(charts, 2))
  test(`all of 200 places in ${slug} answer to a mouse, and no card lies over the guide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`charts/${slug}/`);
    await turnTo(page);
    const { silent, covered, periods } = await tryPlaces(page, 'mouse');
    expect(silent).toEqual([]);
    expect(covered).toEqual([]);
    expect(periods.length).toBeGreaterThan(3);
  });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const slug of alike(charts, 2))
    test(`all of 200 places in ${slug} answer to a finger, and no card lies under it`, async ({
      page,
    }) => {
      await page.goto(`charts/${slug}/`);
      const svg = page.locator('[data-part="drawing"] svg:visible').first();
      await svg.evaluate((one) => one.scrollIntoView({ block: 'center' }));
      await svg.tap();
      await expect(page.locator('.readout-card')).toBeVisible();
      const { silent, covered, periods } = await tryPlaces(page, 'touch');
      expect(silent).toEqual([]);
      expect(covered).toEqual([]);
      expect(periods.length).toBeGreaterThan(3);
      await page.locator('h1').first().tap();
      await expect(page.locator('.readout-card')).toHaveCount(0);
    });

  test('a finger drawn across reads one period after another, and its card stays', async ({
    page,
  }) => {
    await page.goto('charts/trade-volume/');
    const svg = page.locator('[data-part="drawing"] svg:visible').first();
    await svg.evaluate((one) => one.scrollIntoView({ block: 'center' }));
    await svg.tap();
    const head = page.locator('.readout-head');
    await expect(head).toBeVisible();
    const { x, y, width, height } = await boxOf(svg);
    const scrolled = () => page.evaluate(() => scrollY);
    const before = await scrolled();
    const middle = y + height * 0.6;
    await drag(page, { x: x + width * 0.3, y: middle }, { x: x + width * 0.7, y: middle });
    await expect(head).toHaveText('2024');
    expect(await scrolled()).toBe(before);
  });

  test('a finger drags a thumb of the period', async ({ page }) => {
    await page.goto('charts/trade-volume/');
    const slider = page.locator('period-slider');
    await slider.evaluate((one) => one.scrollIntoView({ block: 'center' }));
    const thumb = page.getByRole('slider', { name: 'Last period shown' });
    await expect(thumb).toHaveAttribute('aria-valuetext', /, the latest$/);
    const { x, y, width, height } = (await slider.boundingBox())!;
    const middle = y + height / 2;
    await drag(page, { x: x + width - 22, y: middle }, { x: x + width * 0.7, y: middle });
    await expect(thumb).not.toHaveAttribute('aria-valuetext', /latest/);
    await expect(page).toHaveURL(/t=2013\.\.20\d\d/);
  });
});

for (const slug of alike(charts, 2))
  test(
    `the keyboard reaches every value of ${slug}, and each is spoken`,
    smoke,
    async ({ page }) => {
      await page.goto(`charts/${slug}/`);
      const svg = page.locator('[data-part="drawing"] svg:visible').first();
      const all = await svg
        .locator('[data-point]')
        .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-point')));
      await svg.locator('[tabindex="0"]').focus();
      await expect(page.locator('.readout-card')).toBeVisible();
      const reached = new Map<string, string>();
      let last = '';
      /** Notes where the focus is after a key; whether it has moved. */
      const press = async (key: string) => {
        const before = last;
        await page.keyboard.press(key);
        const [point, name] = await focusedValue(page);
        last = point!;
        reached.set(last, name!);
        return last !== before;
      };
      do {
        await press('Home');
        while (await press('ArrowRight'));
      } while (await press('ArrowDown'));
      expect([...reached.keys()].toSorted()).toEqual(all.toSorted());
      for (const name of reached.values()) expect(name).toMatch(/, .*: .*\d/);
      const spoken = page.locator('chart-readout [aria-live="polite"]');
      await expect(spoken).toContainText(/Source: \p{L}/u);
      await page.keyboard.press('Escape');
      await expect(page.locator('.readout-card')).toHaveCount(0);
    },
  );

test('a card has all series of the period, their status and source, and what an article says', async ({
  page,
}) => {
  await page.goto('charts/trade-volume/');
  await turnTo(page);
  const svg = page.locator('[data-part="drawing"] svg:visible').first();
  await svg.locator('[data-point="total.2024"]').hover();
  const card = page.locator('.readout-card');
  await expect(card.locator('.readout-head')).toHaveText('2024');
  await expect(card.locator('.readout-name')).toHaveText([
    'Total trade',
    'China’s imports from Russia',
    'China’s exports to Russia',
    'Total trade, January and February',
  ]);
  await expect(card).toContainText('US$ 244.8 bn');
  await expect(card).toContainText('Alliance in Flux calls 2024 a record');
  await expect(card).toContainText('China’s customs, via');
  await svg.locator('[data-point="exports.2021"]').hover();
  await expect(card.locator('[data-current]')).toContainText('derived');
});

test('a gap says that there is no figure', async ({ page }) => {
  await page.goto('charts/car-exports/?s=units');
  await expect.poll(() => page.locator('chart-view').getAttribute('data-view')).toContain('units');
  await turnTo(page);
  await page.locator('svg:visible .tick.gap').first().hover({ force: true });
  await expect(page.locator('.readout-card')).toContainText('2023');
  await expect(page.locator('.readout-card')).toContainText('no figure');
});

test('after another choice the card speaks of what is shown now', async ({ page }) => {
  await page.goto('charts/trade-volume/?u=yoy');
  await expect.poll(() => page.locator('chart-view').getAttribute('data-view')).toContain('yoy');
  await turnTo(page);
  await expect(page.locator('.readout-value').first()).toContainText('%');
});

for (const path of ['', 'charts/', 'articles/alliance-in-flux/', 'embed/energy/'])
  test(`the charts of /${path} answer to mouse and keyboard`, async ({ page }) => {
    await page.goto(path);
    await turnTo(page);
    const { silent, covered } = await tryPlaces(page, 'mouse');
    expect(silent).toEqual([]);
    expect(covered).toEqual([]);
    await page.mouse.move(0, 0);
    const svg = page.locator('[data-part="drawing"] svg:visible').first();
    await svg.locator('[tabindex="0"]').focus();
    const first = await page.locator('.readout-head').first().textContent();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.readout-head').first()).not.toHaveText(first!);
  });

test('the thumbs of the period go by keys, say their period and never cross', async ({ page }) => {
  await page.goto('charts/trade-volume/');
  const [from, to] = ['First', 'Last'].map((end) =>
    page.getByRole('slider', { name: `${end} period shown` }),
  );
  await expect(from!).toHaveAttribute('aria-valuetext', '2013');
  await expect(to!).toHaveAttribute('aria-valuetext', /, the latest$/);
  await from!.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/t=2014/);
  await expect(from!).toHaveAttribute('aria-valuetext', '2014');
  await page.keyboard.press('End');
  await expect(from!).toHaveValue((await to!.inputValue())!);
  await page.keyboard.press('Home');
  await expect(from!).toHaveAttribute('aria-valuetext', '1999, the first');
  await expect(page.locator('select[name="from"]')).toHaveValue('earliest');
  await page.locator('select[name="to"]').selectOption('2020');
  await expect(to!).toHaveAttribute('aria-valuetext', '2020');
});

test('a chart fills the screen and comes back', async ({ page }) => {
  await page.goto('charts/trade-volume/');
  await page.getByRole('button', { name: 'Full screen' }).click();
  const leave = page.getByRole('button', { name: 'Leave full screen' });
  await expect(leave).toBeVisible();
  expect(await page.evaluate(() => document.fullscreenElement?.localName)).toBe('figure');
  await leave.click();
  await expect(page.getByRole('button', { name: 'Full screen', exact: true })).toBeVisible();
});
