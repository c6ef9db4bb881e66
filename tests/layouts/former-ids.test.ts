import { expect, test } from 'vitest';
import { formerIdsStart } from '../../src/layouts/former-ids.ts';

const none = { article: {}, topic: {}, actor: {}, event: {}, claim: {} };
const former = {
  ...none,
  topic: { trade: 'commerce' },
  article: { 'quiet-river': 'silent-river' },
  event: { flood: 'great-flood' },
};

/** The query after the script has run on a page. */
function after(search: string): string {
  let now = search;
  const location = { search, hash: '' };
  const history = { state: null, replaceState: (_: null, __: string, to: string) => (now = to) };
  new Function('location', 'history', formerIdsStart(former)!)(location, history);
  return now;
}

test('a page needs no script where nothing was renamed', () => {
  expect(formerIdsStart(none)).toBeNull();
});

test.each([
  ['?topic=trade', '?topic=commerce'],
  ['?q=trade&topic=trust.trade', '?q=trade&topic=trust.commerce'],
  ['?quiet-river=asserts&topic=trade', '?silent-river=asserts&topic=commerce'],
  [
    '?v=1&r=1&s=quiet-river.two-shores&at=flood',
    '?v=1&r=1&s=silent-river.two-shores&at=great-flood',
  ],
  ['?v=1&r=2&hl=quiet-river', '?v=1&r=2&hl=silent-river'],
  ['?topic=trades', '?topic=trades'],
  ['?toString=1&constructor=trade', '?toString=1&constructor=trade'],
  ['?topic', '?topic'],
  ['', ''],
])('%s is read as %s', (asked, read) => {
  expect(after(asked)).toBe(read);
});
