import type { Page } from '@playwright/test';
import axe from 'axe-core';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules that no standard above has switched on: 7 to 1 in place of 4.5, and targets of 24 px. */
const beside = {
  'color-contrast': { enabled: false },
  'color-contrast-enhanced': { enabled: true },
  'target-size': { enabled: true },
};

/** What the colours can break; the other rules look at nothing that a dark page changes. */
const ofColour = ['color-contrast-enhanced', 'link-in-text-block'];

type Options = Readonly<{
  /** The part of the page that is looked at; not given: all of it. */
  within?: string;
  /** Leaves out the rules that colours cannot break. */
  coloursOnly?: boolean;
  /** Rules that are left out. */
  without?: readonly string[];
}>;

/**
 * The rules of accessibility that a page breaks as it stands: each in a line, with the first places.
 *
 * Axe is put into a page once, and hands over violations alone: to read it in again, and to describe
 * all that passes, takes longer than the rules themselves.
 */
export async function violations(
  page: Page,
  { within, coloursOnly = false, without = [] }: Options = {},
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const runOnly: axe.RunOnly = coloursOnly
    ? { type: 'rule', values: ofColour }
    : { type: 'tag', values: standards };
  const left = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  const rules = coloursOnly ? left : { ...beside, ...left };
  const found = await page.evaluate(look, {
    place: within ? [within] : null,
    options: {
      runOnly,
      rules,
      resultTypes: ['violations'],
      preload: false,
    } satisfies axe.RunOptions,
  });
  return found.map(told);
}

/** The rules that a page breaks by day and, as far as colours can break them, in the dark. */
export async function violationsDayAndNight(page: Page, options: Options = {}): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const day = await violations(page, options);
  await page.emulateMedia({ colorScheme: 'dark' });
  const night = await violations(page, { ...options, coloursOnly: true });
  return [...day, ...night.map((one) => `dark: ${one}`)];
}

type Violation = Readonly<{ id: string; help: string; count: number; places: readonly string[] }>;

/** Runs in the browser; throws where the part is nowhere. */
async function look({
  place,
  options,
}: Readonly<{ place: string[] | null; options: axe.RunOptions }>): Promise<Violation[]> {
  const { axe: rules } = globalThis as unknown as { axe: typeof axe };
  const { violations } = await rules.run(place ? { include: [place] } : document, options);
  return violations.map(({ id, help, nodes }) => {
    const places = nodes
      .slice(0, 4)
      .map(({ target, html }) => `${target.join(' ')} ${html.slice(0, 120)}`);
    return { id, help, count: nodes.length, places };
  });
}

function told({ id, help, count, places }: Violation): string {
  return `${id}: ${help} [${count}] ${places.join(' | ')}`;
}
