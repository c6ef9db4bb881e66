import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../src/domain/digest.ts';
import { contentHash } from '../../src/snapshots/hash.ts';
import { snapshotHash } from '../../src/snapshots/normalized-view.ts';
import type { ChartData } from '../../src/schema/chart.ts';
import type { Point } from '../../src/schema/series.ts';
import { choicesOf, reach } from '../../src/routing/url-state/choices.ts';
import { readView } from '../../src/routing/url-state/chart/view.ts';
import { river, trade, withPoint } from './corpus.ts';

const { subject } = river;
const data = trade;

function hashOf(query: string, of: ChartData = data): string {
  const choices = choicesOf(of, subject.named);
  return snapshotHash(of, readView(query, choices).view, choices);
}

/** The first 64 bits of a SHA-256 in base 36, worked out with Node's own library. */
function byNode(text: string): string {
  const start = createHash('sha256').update(text, 'utf8').digest().readBigUInt64BE(0);
  return (start % 36n ** 12n).toString(36).padStart(12, '0');
}

test('a hash is that of a text written by hand', () => {
  const point = { series: 'a', period: '2024', value: 1.5, low: null, high: 2, status: 'derived' };
  const text =
    '{"points":[{"high":2,"low":null,"period":"2024","series":"a","status":"derived","value":1.5}],' +
    '"slug":"x","v":1,"view":{"s":"a","t":"2024"}}';
  const hash = contentHash({
    slug: 'x',
    view: { t: '2024', s: 'a' },
    points: [point as Parameters<typeof contentHash>[0]['points'][number]],
  });
  expect(hash).toBe(byNode(text));
  expect(hash).toBe('362pvivtyjgt');
});

test('the order of keys does not matter, the order of a list does', () => {
  expect(canonicalJson({ b: [1, { d: 'é', c: null }], a: undefined })).toBe(
    '{"b":[1,{"c":null,"d":"é"}]}',
  );
  expect(canonicalJson({ a: 1, b: 2 })).toBe(canonicalJson({ b: 2, a: 1 }));
  expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
});

test('data that came through JSON, as in the browser, give the same hash', () => {
  const sent = JSON.parse(JSON.stringify(data)) as ChartData;
  expect(hashOf('v=1&r=1&u=yoy', sent)).toBe(hashOf('v=1&r=1&u=yoy'));
});

test('an open end and the period it stands for are one view', () => {
  const { last } = reach(choicesOf(data, subject.named))!;
  expect(hashOf('v=1&r=1&t=2013..latest')).toBe(hashOf(`v=1&r=1&t=2013..${last}`));
  expect(hashOf('v=1&r=1')).not.toBe(hashOf('v=1&r=1&t=2013..2020'));
});

const views = [
  's=total',
  's=exports',
  't=2021..latest',
  'u=yoy',
  'y=log',
  'asof=2025-08',
  'view=table',
];

test('every choice gives another hash', () => {
  const hashes = ['', ...views.map((query) => `v=1&r=1&${query}`)].map((query) => hashOf(query));
  expect(new Set(hashes).size).toBe(hashes.length);
  for (const hash of hashes) expect(hash).toMatch(/^[a-z0-9]{12}$/);
});

const seen: [what: string, change: Partial<Point>][] = [
  ['value', { value: 147.1 }],
  ['lower bound', { low: 147 }],
  ['upper bound', { high: 148 }],
  ['status', { status: 'derived' }],
];

test.each(seen)('another %s of a value shown gives another hash', (_, change) => {
  const before = hashOf('v=1&r=1&s=total');
  expect(hashOf('v=1&r=1&s=total', withPoint(data, 'total', '2024', change))).not.toBe(before);
});

const unseen: [what: string, id: string, period: string, change: Partial<Point>][] = [
  ['value of another series', 'exports', '2024', { value: 1 }],
  ['value outside the period', 'total', '2011', { value: 1 }],
  ['note', 'total', '2024', { note: 'another' }],
  ['source', 'total', '2024', { source: 'another' }],
];

test.each(unseen)('another %s leaves the hash as it was', (_, id, period, change) => {
  const before = hashOf('v=1&r=1&s=total');
  expect(hashOf('v=1&r=1&s=total', withPoint(data, id, period, change))).toBe(before);
});

test('a computed change depends on the value of the year before, though that is not in view', () => {
  const query = 'v=1&r=1&s=total&t=2015&u=yoy';
  expect(hashOf(query, withPoint(data, 'total', '2014', { value: 90 }))).not.toBe(hashOf(query));
});
