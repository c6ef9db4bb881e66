import { expect, test } from 'vitest';
import { pause } from '../../src/client/base/history-entries.ts';
import { barAddress, sharedLink } from '../../src/client/base/view-address.ts';

const place = {
  origin: 'https://example.org',
  pathname: '/charts/trade-volume/',
  search: '?utm_source=mail&v=1&r=1&view=table&ref=a%20b',
  hash: '#series',
};

test.each([
  ['v=1&r=1&s=total', '/charts/trade-volume/?v=1&r=1&s=total&utm_source=mail&ref=a%20b#series'],
  ['', '/charts/trade-volume/?utm_source=mail&ref=a%20b#series'],
])('the address bar of "%s" keeps what is not ours', (query, address) => {
  expect(barAddress(place, query)).toBe(address);
});

test('an address without any parameter has no question mark', () => {
  expect(barAddress({ ...place, search: '?view=table', hash: '' }, '')).toBe(place.pathname);
});

test.each([
  ['v=1&r=1&s=total', 'https://example.org/charts/trade-volume/?v=1&r=1&s=total'],
  ['', 'https://example.org/charts/trade-volume/'],
])('the link shared for "%s" is only ours', (query, link) => {
  expect(sharedLink(place, query)).toBe(link);
});

test.each([
  [-Infinity, 5, 0],
  [1000, 1000, 300],
  [1000, 1250, 50],
  [1000, 1300, 0],
  [1000, 9000, 0],
])('after a write at %d ms the next at %d ms waits %d ms', (written, now, wait) => {
  expect(pause(written, now)).toBe(wait);
});
