import { setTimeout } from 'node:timers/promises';
import type { Tab } from './engine.ts';

/** What a reader does in a page, and what can be seen there; each waits until it can be done. */
export type Reader = Readonly<{
  goTo: (path: string) => Promise<void>;
  back: () => Promise<void>;
  /** Waits until the address is a path of the site, with query and fragment, and the page is whole. */
  arrives: (path: string) => Promise<void>;
  /** Presses the first visible element that a selector finds, or the one with a text. */
  click: (selector: string, text?: string) => Promise<void>;
  type: (text: string) => Promise<void>;
  /** Chooses an option as if from the list that opens outside of the page. */
  choose: (selector: string, value: string) => Promise<void>;
  /** The texts of what is visible. */
  texts: (selector: string) => Promise<string[]>;
  /** Waits until something visible has a text. */
  reads: (selector: string, text: string | RegExp) => Promise<void>;
  attributes: (selector: string, name: string) => Promise<(string | null)[]>;
  /** Waits until something is in the window. */
  sees: (selector: string) => Promise<void>;
}>;

/** How long a reader waits in all, and between two looks, in milliseconds. */
const patience = { whole: 15_000, pause: 60 };

/** A reader of the site at an address. */
export function reader(tab: Tab, site: string): Reader {
  const texts = (selector: string) => tab.evaluate(visibleTexts, selector);
  return {
    goTo: (path) => tab.open(site + path),
    back: () => tab.evaluate(() => history.back(), null).then(() => undefined),
    arrives: async (path) => {
      const arrived = async () => {
        const at = await tab.evaluate(addressOnceRead, null).catch(() => null);
        return [at === site + path, at] as const;
      };
      await until(`the address ${path}`, arrived);
    },
    click: async (selector, text) => {
      const { x, y } = await until(`a place to press: ${selector} ${text ?? ''}`, async () => {
        const place = () => tab.evaluate(placeOf, { selector, text: text ?? null });
        const [first, then] = [await place(), await place()];
        return [first && first.x === then?.x && first.y === then.y ? first : null, null] as const;
      });
      await tab.click(x, y);
    },
    type: tab.type,
    choose: (selector, value) => tab.evaluate(choose, { selector, value }).then(() => undefined),
    texts,
    reads: async (selector, text) => {
      const fits = (one: string) => (typeof text === 'string' ? one === text : text.test(one));
      await until(`${selector}: ${text}`, async () => {
        const found = await texts(selector).catch(() => []);
        return [found.some(fits), found.join(' | ').slice(0, 300)] as const;
      });
    },
    attributes: (selector, name) => tab.evaluate(attributesOf, { selector, name }),
    sees: async (selector) => {
      await until(`${selector} in the window`, async () => [
        await tab.evaluate(isInWindow, selector).catch(() => false),
        null,
      ]);
    },
  };
}

/** Looks until there is something, and gives it; when time is up, says what was there instead. */
async function until<T>(
  what: string,
  look: () => Promise<readonly [found: T, instead: string | null]>,
): Promise<NonNullable<T>> {
  const end = Date.now() + patience.whole;
  for (;;) {
    const [found, instead] = await look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`never came: ${what}; there was: ${instead}`);
    await setTimeout(patience.pause);
  }
}

// What follows runs in the page: each function stands for itself.

function addressOnceRead(): string | null {
  return document.readyState === 'complete' ? location.href : null;
}

function visibleTexts(selector: string): string[] {
  return [...document.querySelectorAll(selector)]
    .filter((one) => one.checkVisibility())
    .map((one) => (one.textContent ?? '').replaceAll(/\s+/g, ' ').trim());
}

function attributesOf({ selector, name }: { selector: string; name: string }): (string | null)[] {
  return [...document.querySelectorAll(selector)].map((one) => one.getAttribute(name));
}

/** The middle of an element that nothing covers, once it is there. */
function placeOf({ selector, text }: { selector: string; text: string | null }) {
  const one = [...document.querySelectorAll(selector)].find(
    (found) =>
      found.checkVisibility() &&
      (text === null || found.textContent?.replaceAll(/\s+/g, ' ').trim() === text),
  );
  one?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = one?.getClientRects()[0];
  if (!one || !box) return null;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  return one.contains(document.elementFromPoint(x, y)) ? { x, y } : null;
}

function choose({ selector, value }: { selector: string; value: string }): void {
  const list = document.querySelector<HTMLSelectElement>(selector)!;
  list.value = value;
  for (const type of ['input', 'change'])
    list.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
}

function isInWindow(selector: string): boolean {
  const box = document.querySelector(selector)?.getBoundingClientRect();
  return box !== undefined && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
}
