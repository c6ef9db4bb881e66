import { expect, test } from 'vitest';
import { sheetMargins } from '../../src/layouts/sheet-margins.ts';

const page = { title: 'Bound by need', address: 'https://example.org/essays/need/' };

test('sheets bear the name of the site, the title and the address without its scheme', () => {
  const css = sheetMargins(page);
  expect(css).toContain('@top-left{content:"No Limits?"}');
  expect(css).toContain('@top-right{content:"Bound by need"}');
  expect(css).toContain('@bottom-left{content:"example.org/essays/need/"}');
});

test.each([
  ['a "word"', 'a \\22 word\\22 '],
  ['a\\b', 'a\\5c b'],
  ['</style>', '\\3c /style>'],
  ['two\nlines', 'two\\a lines'],
  ['“curly” ¶4 中', '“curly” ¶4 中'],
])('the title %j cannot end its string or its element', (title, written) => {
  expect(sheetMargins({ ...page, title })).toContain(`@top-right{content:"${written}"}`);
});

test('a part has sheets of its own, and its title on them', () => {
  const css = sheetMargins(page, [{ name: 'charts', title: 'What is counted' }]);
  expect(css).toContain('@page charts{@top-right{content:"What is counted"}}');
  expect(css).toContain('[data-sheets=charts]{page:charts}');
});

test('a part without a title and the first sheet have no head', () => {
  const css = sheetMargins(page, [{ name: 'leaf', title: null }]);
  const headless = '@top-left{content:none}@top-right{content:none}';
  expect(css).toContain(`@page leaf{${headless}}`);
  // Last, since a later rule of the same margin wins whatever its selector.
  expect(css.endsWith(`@page :first{${headless}}`)).toBe(true);
});
