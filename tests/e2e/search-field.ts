import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** The search field in the head of a page, and what opens under it. */
export type SearchField = Readonly<{
  input: Locator;
  popup: Locator;
  listbox: Locator;
  options: Locator;
  /** The option that has the visual focus. */
  active: Locator;
}>;

/** The parts of the search field of a page, touched or not. */
export function searchField(page: Page): SearchField {
  const listbox = page.locator('site-search [role="listbox"]');
  return {
    input: page.locator('site-search input'),
    popup: page.locator('.site-search-popup'),
    listbox,
    options: listbox.locator('[role="option"]'),
    active: listbox.locator('[aria-selected="true"]'),
  };
}

/** Focuses the field and waits until it is a combobox. */
export async function touched(page: Page): Promise<SearchField> {
  const field = searchField(page);
  await field.input.focus();
  await expect(field.input).toHaveRole('combobox');
  return field;
}

/** Types a question and waits for its suggestions. */
export async function asked(page: Page, question: string): Promise<SearchField> {
  const field = await touched(page);
  await page.keyboard.type(question);
  await expect(field.options.last()).toContainText(`“${question}”`);
  return field;
}
