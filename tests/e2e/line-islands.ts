import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** A part of a page that asks for a file once it is there. */
export type Island = Readonly<{
  name: string;
  path: string;
  /** The file, as a pattern of addresses. */
  file: string;
  kind: 'data' | 'script';
  /** What makes the page ask for it, once it is loaded. */
  ask?: (page: Page) => Promise<void>;
  /** Waits until the page says in words that it did not come, and looks whether all else is there. */
  says: (page: Page) => Promise<void>;
  /** What a reader does to ask again. */
  again: (page: Page) => Promise<void>;
  /** Waits until all is as if it had come at once. */
  works: (page: Page) => Promise<void>;
}>;

const status = (page: Page) => page.locator(':is(chart-view, timeline-view) [data-part="status"]');
const retry = (page: Page) => page.getByRole('button', { name: 'Try again' }).click();

/** A view in an address. */
function linked(path: string, file: string, kind: Island['kind']): Island {
  return {
    name: `${kind === 'data' ? 'the data' : 'the script'} of the view of /${path}`,
    path,
    file,
    kind,
    says: async (page) => {
      await expect(status(page)).toContainText(
        /(did not load|have not come yet), so it shows its default view, not that of the link/,
      );
      await expect(page.locator('[data-part="drawing"] svg:visible')).toBeVisible();
    },
    again: retry,
    works: async (page) => {
      await expect(page.locator('[data-view]').first()).toHaveAttribute('data-view', /v=1/);
      await expect(status(page)).toBeEmpty();
    },
  };
}

/** A choice in the form of a chart. */
const chosen: Island = {
  name: 'the data of a choice in a chart',
  path: 'charts/energy/',
  file: '**/charts/energy.json',
  kind: 'data',
  ask: (page) =>
    page.locator('select[name="u"], [name="u"][value="index"]').first().evaluate(choose),
  says: async (page) => {
    await expect(status(page)).toContainText(
      /(did not load|have not come yet), so it has not changed/,
    );
    await expect(page.locator('[data-part="drawing"] svg:visible')).toBeVisible();
  },
  again: retry,
  // What was chosen is shown, without being chosen again.
  works: (page) => expect(page.locator('[data-view*="u=index"]')).toHaveCount(1),
};

/** Chooses the index as a reader does. */
function choose(field: Element): void {
  if (field instanceof HTMLInputElement) field.checked = true;
  else (field as HTMLSelectElement).value = 'index';
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** What the search asks for to answer. */
function searched(name: string, question: string, file: string, kind: Island['kind']): Island {
  const input = (page: Page) => page.locator('search-page input[type="search"]');
  return {
    name: `${name} of the search`,
    path: `search/?q=${question}`,
    file,
    kind,
    says: async (page) => {
      await expect(page.locator('[data-result-note]')).toContainText(
        `“${question}” is not answered`,
      );
      await expect(input(page)).toHaveValue(question);
      expect(await page.locator('[data-results] [data-claim-id]').count()).toBeGreaterThan(100);
    },
    again: retry,
    works: async (page) => {
      await expect(page.locator('[data-result-total]')).toBeVisible();
      await expect(page.locator('[data-result-all]')).toBeHidden();
      await expect(page.locator('[data-retry]')).toBeHidden();
      await expect(input(page)).toHaveValue(question);
    },
  };
}

const field = (page: Page) => page.locator('site-search input');

/** What the search field in the head of a page asks for. */
function suggested(name: string, file: string, kind: Island['kind']): Island {
  return {
    name: `${name} of the search field`,
    path: 'about/',
    file,
    kind,
    ask: async (page) => {
      await field(page).focus();
      await field(page).pressSequentially('oil');
    },
    says: async (page) => {
      await expect(page.locator('.site-search-note:visible')).toContainText(
        'Enter opens the search page.',
      );
      await expect(field(page)).toHaveValue('oil');
    },
    again: async (page) => {
      await field(page).blur();
      await field(page).focus();
      await field(page).pressSequentially(' ');
    },
    works: async (page) => {
      await expect(page.locator('site-search [role="option"]').last()).toContainText('“oil”');
      const failed = page.locator('.site-search-note:visible', { hasText: 'Enter opens' });
      await expect(failed).toHaveCount(0);
    },
  };
}

/** What reads values off a drawing. */
function read(path: string, file: string, shown: string): Island {
  const drawing = (page: Page) => page.locator('[data-part="drawing"]');
  return {
    name: `the script that reads values off the drawing of /${path}`,
    path,
    file,
    kind: 'script',
    ask: (page) => drawing(page).locator('svg:visible').hover(),
    says: async (page) => {
      await expect(page.locator('[data-unread]')).toContainText('The values of this drawing');
      await expect(drawing(page).locator('svg:visible')).toBeVisible();
    },
    again: async (page) => {
      await page.locator('h1').first().hover();
      await drawing(page).locator('svg:visible').hover();
    },
    works: async (page) => {
      await expect(page.locator(shown).first()).toBeAttached();
      await expect(page.locator('[data-unread]')).toHaveCount(0);
    },
  };
}

const sheetButton = (page: Page) => page.getByRole('button', { name: 'Share', exact: true });

/** The panel that shares a chart. */
const shared: Island = {
  name: 'the script of the panel that shares a chart',
  path: 'charts/energy/',
  file: '**/share-panel.*.js',
  kind: 'script',
  ask: (page) => sheetButton(page).click(),
  says: async (page) => {
    await expect(page.locator('share-details output')).toContainText(
      /This part (did not load|has not come yet)\. Close it and open it to try again\./,
    );
    await expect(page.locator('[data-share="citation"]')).toHaveValue(/energy/);
  },
  again: async (page) => {
    await page.keyboard.press('Escape');
    await sheetButton(page).click();
  },
  works: (page) => expect(page.locator('share-details [data-action="png"]')).toBeVisible(),
};

/** The parts of pages that ask for something once they are there. */
export const islands: readonly Island[] = [
  linked('charts/energy/?u=index', '**/charts/energy.json', 'data'),
  linked('embed/energy/?u=index', '**/charts/energy.json', 'data'),
  linked('timeline/?t=2020..2024', '**/timeline.json', 'data'),
  linked('charts/energy/?u=index', '**/_astro/drawing.*.js', 'script'),
  linked('timeline/?t=2020..2024', '**/_astro/drawing.*.js', 'script'),
  chosen,
  searched('the file', 'oil', '**/search.json', 'data'),
  searched('the events and sources', 'oil', '**/search/subjects.json', 'data'),
  searched('the Russian names', 'Шойгу', '**/search/cyrillic.json', 'data'),
  searched('the engine', 'oil', '**/_astro/engine.*.js', 'script'),
  searched('the list of results', 'oil', '**/_astro/render-results.*.js', 'script'),
  suggested('the script', '**/_astro/site-search.*.js', 'script'),
  suggested('the file', '**/search.json', 'data'),
  read('charts/energy/', '**/_astro/chart-readout.*.js', '.readout-card'),
  read('timeline/', '**/_astro/point-navigation.*.js', '[data-hover]'),
  shared,
];
