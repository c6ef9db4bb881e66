import type { Page } from '@playwright/test';
import { alike } from './cases.ts';
import { expect, test } from './fixtures.ts';

/*
 * What a finger and the tab key come to: the controls used most are 44 px high on a touch screen, and
 * nothing that has the focus is under a part of the page that stays in place (WCAG 2.4.11, and the
 * stricter 2.4.12). That all targets are 24 px or apart is a rule of axe, held in `axe.spec.ts`.
 */
const kinds = [
  '',
  'articles/alliance-in-flux/',
  'charts/trade-volume/',
  'claims/multipolar-trade-record/',
  'compare/xi-putin-accord/hidden-truth/',
  'search/?q=car%20exports',
  'timeline/',
  'propositions/',
  'book/',
  'data/',
];

/** Controls used most: all buttons, fields, tabs and folds, and links that look like buttons. */
const controls = 'button, summary, select, input, [role="tab"], a.button, .masthead a';

/** Folds beside the main text, which need no more than 24 px. */
const lesser = '.timeline-note *';

test.describe('on a touch screen', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const path of kinds)
    test(`the controls of ${path || 'the front page'} are 44 px high`, async ({ page }) => {
      await page.goto(path);
      expect(await page.evaluate(lowControls, { controls, lesser })).toEqual([]);
    });
});

for (const width of [390, 1440])
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 844 } });

    for (const path of alike(kinds.slice(1, 6), 3))
      test(`nothing lies over what has the focus in ${path || 'the front page'}`, async ({
        page,
      }) => {
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await page.goto(path);
        expect(await coveredOnTheWay(page, 'Tab', 40)).toEqual([]);
        expect(await coveredOnTheWay(page, 'Shift+Tab', 30)).toEqual([]);
      });
  });

/** What is covered of all that some presses of a key come to. */
async function coveredOnTheWay(page: Page, key: string, presses: number): Promise<string[]> {
  const covered: (string | null)[] = [];
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press(key);
    covered.push(await page.evaluate(coveredFocus));
  }
  return covered.filter((one) => one !== null);
}

/** Runs in the browser: controls lower than 44 px, themselves or the label that is their target. */
function lowControls({ controls, lesser }: Readonly<Record<'controls' | 'lesser', string>>) {
  const targetOf = (control: Element) => control.closest('label') ?? control;
  return [...document.querySelectorAll(controls)]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches(lesser))
    .map((one) => [one, targetOf(one).getBoundingClientRect()] as const)
    .filter(([, { width, height }]) => width > 1 && height > 1 && height < 43.9)
    .map(([one, { height }]) => `${height} ${one.outerHTML.slice(0, 120)}`);
}

/** Runs in the browser: what has the focus, where a part that stays in place lies over it. */
function coveredFocus(): string | null {
  const focused = document.activeElement;
  const target = focused?.closest('label') ?? focused;
  const box = target?.getClientRects()[0];
  if (!focused || !target || !box || focused === document.body) return null;
  const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
  const inset = Math.min(3, box.height / 3);
  const ends = [box.top + inset, Math.min(box.bottom, innerHeight) - inset];
  const staying = (place: Element | null): Element | null => {
    if (!place) return null;
    const { position } = getComputedStyle(place);
    return position === 'sticky' || position === 'fixed' ? place : staying(place.parentElement);
  };
  const over = ends
    .map((y) => staying(document.elementFromPoint(x, y)))
    .find((part) => part && !part.contains(target));
  return over ? `${over.outerHTML.slice(0, 60)} over ${focused.outerHTML.slice(0, 120)}` : null;
}
