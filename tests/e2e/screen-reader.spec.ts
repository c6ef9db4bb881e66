import type { Page } from '@playwright/test';
import { touched } from './search-field.ts';
import { project } from './servers.ts';
import { expect, test } from './fixtures.ts';

/*
 * The search field as it is spoken: a virtual screen reader, which works out names and roles as
 * their specifications say, walks a built page. It is a script of its own, so the page's policy is
 * set aside for it.
 */
test.use({ viewport: { width: 1280, height: 900 }, bypassCSP: true });

const first =
  'Some see Tucker Carlson’s interview with Vladimir Putin (in February 2024) as a platform for Russian propaganda. Alliance in the Making, February 2024 or later, ¶6';
const second =
  'A recent interview with Vladimir Putin by the American journalist Tucker Carlson (in February 2024) has caused controversy. Alliance in the Making, February 2024 or later, ¶6';

const bundle = `${project}node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js`;

test('the search field speaks of itself, its list and each option in plain words', async ({
  page,
}) => {
  await startReader(page);
  const { input, options } = await touched(page);
  expect(await spoken(page)).toEqual([
    'banner',
    'searchbox, Search questions, claims, essays and charts, placeholder Search',
  ]);

  await page.keyboard.type('carlsen interveiw');
  await expect(options.first()).toBeVisible();
  await expect.poll(() => spoken(page)).toContain('polite: 2 claims found. 4 suggestions.');

  await page.evaluate('reader.clearSpokenPhraseLog()');
  await page.evaluate(`reader.press('ArrowDown')`);
  await expect(input).toHaveAttribute('aria-activedescendant', 'site-search-option-1');
  for (let step = 0; step < 60; step += 1) await page.evaluate('reader.next()');
  const heads = (await spoken(page)).filter((phrase) =>
    /^(combobox|button|Show|listbox|group, (?!Colours)|option)/.test(phrase),
  );
  expect(heads).toEqual([
    `combobox, Search questions, claims, essays and charts, carlsen interveiw, has popup listbox, expanded, active descendant ${first}, autocomplete in list, 1 control`,
    'button, Search',
    expect.stringMatching(/^Showing results for “carlson interview”\./),
    'listbox, Suggestions, orientated vertically',
    'group, Claims',
    `option, ${first}, selected, position 1, set size 2`,
    `option, ${second}, not selected, position 2, set size 2`,
    'group, Paragraphs',
    expect.stringMatching(
      /^option, .*Carlson.* Alliance in the Making, February 2024 or later, ¶6, not selected, position 1/,
    ),
    'group, Everything',
    'option, All 2 results for “carlsen interveiw”, not selected, position 1, set size 1',
  ]);
});

/** Puts the reader at the head of a page. */
async function startReader(page: Page): Promise<void> {
  await page.route('**/virtual-screen-reader.js', (route) => route.fulfill({ path: bundle }));
  await page.goto('about/');
  await page.evaluate(`import('/virtual-screen-reader.js').then(({ virtual }) => {
    globalThis.reader = virtual;
    return virtual.start({ container: document.querySelector('header') });
  })`);
}

/** Everything that was spoken so far. */
function spoken(page: Page): Promise<readonly string[]> {
  return page.evaluate('reader.spokenPhraseLog()');
}
