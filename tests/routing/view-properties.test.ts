import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { View } from '../../src/domain/series/view.ts';
import {
  foreignPart,
  keys,
  readQuery,
  strangersIn,
} from '../../src/routing/url-state/chart/query.ts';
import type { Choices } from '../../src/routing/url-state/choices.ts';
import {
  defaultView,
  exactView,
  readView,
  writeView,
} from '../../src/routing/url-state/chart/view.ts';
import { cars, trade } from './choices.ts';

/** How many examples a property is tried on; ten times as many in continuous integration. */
const numRuns = process.env['CI'] ? 2_000 : 200;

const charts: [name: string, choices: Choices][] = [
  ['a chart of many series', trade],
  ['a chart of one series at a time', cars],
];

/** The rules of the contract, written again in the plainest way and apart from the codec. */
function showable(view: View, choices: Choices): boolean {
  const ids = choices.series.map((one) => one.id);
  const [id = '', period = ''] = view.at?.split('.') ?? [];
  const periods = choices.series.find((one) => one.id === id)?.periods ?? [];
  const years = [view.t.from, view.t.to].map((end) => Number(end.slice(0, 4)));
  const late = Number(period.slice(0, 4)) < (years[0] || 0);
  const early = Number(period.slice(0, 4)) > (years[1] || 9999);
  return (
    view.s.length > 0 &&
    (choices.selection === 'many' || view.s.length === 1) &&
    view.s.every((one) => ids.includes(one)) &&
    view.hl.every((one) => view.s.includes(one) || choices.articles.includes(one)) &&
    choices.units.includes(view.u) &&
    choices.axes.includes(view.y) &&
    (view.y === 'lin' || !choices.linear.includes(view.u)) &&
    (view.c === null || choices.claims.includes(view.c)) &&
    (view.at === null || (view.s.includes(id) && periods.includes(period) && !late && !early))
  );
}

/** Views that a reader can reach, with whole years at the ends of their period. */
function views(choices: Choices): fc.Arbitrary<View> {
  const ids = choices.series.map((one) => one.id);
  const years = fc.tuple(
    fc.integer({ min: 2023, max: 2025 }),
    fc.integer({ min: 2023, max: 2025 }),
  );
  const extent = fc.oneof(
    years.map(([a, b]) => ({ from: `${Math.min(a, b)}`, to: `${Math.max(a, b)}` })),
    years.map(([a]) => ({ from: `${a}`, to: 'latest' as const })),
    years.map(([a]) => ({ from: 'earliest' as const, to: `${a}` })),
    fc.constant({ from: 'earliest', to: 'latest' } as const),
  );
  const points = choices.series.flatMap((one) => one.periods.map((at) => `${one.id}.${at}`));
  const most = choices.selection === 'one' ? 1 : ids.length;
  return fc
    .record({
      view: fc.constantFrom('chart' as const, 'table' as const),
      s: fc.subarray(ids, { minLength: 1, maxLength: most }),
      hl: fc.subarray([...ids, ...choices.articles]),
      t: extent,
      u: fc.constantFrom(...choices.units),
      y: fc.constantFrom(...choices.axes),
      asof: fc.constantFrom(null, '2025-08', '2024-02-29'),
      at: fc.constantFrom(null, ...points),
      c: fc.constantFrom(null, ...choices.claims),
    })
    .filter((view) => showable(view, choices));
}

/** What mail programs, chat programs, social sites and hands do to a link. */
const accidents: ((query: string) => string)[] = [
  (query) => query.replaceAll('&', '&amp;'),
  (query) => query.replaceAll('&', '&amp;amp;'),
  (query) => query.toUpperCase(),
  (query) => encodeURIComponent(query),
  (query) => query.replaceAll('.', '%2E'),
  (query) => query.replaceAll('.', '%252E'),
  (query) => query.replaceAll('-', '%2'),
  (query) => query.replaceAll('=', '%3D'),
  (query) => query.replaceAll('.', ','),
  (query) => query.replaceAll('..', '…'),
  (query) => `?${query}`,
  (query) => `${query}.`,
  (query) => `${query}).`,
  (query) => `${query}%`,
  (query) => `${query}%E2%80`,
  (query) => `${query}%20`,
  (query) => `${query}&${query}`,
  (query) => `${query}?utm_source=x`,
  (query) => `utm_source=x&${query}&fbclid=y`,
  (query) => query.split('&').reverse().join('&'),
];

/** Changes that may turn a value into another that looks sound; then it is not the codec's to say. */
const vandals = fc.array(
  fc.record({
    at: fc.nat(200),
    cut: fc.nat(3),
    put: fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom('%', '&', '=', '.', '%25', 'é')),
  }),
  { maxLength: 4 },
);

for (const [name, choices] of charts) {
  test(`a link shows the view it was made from (${name})`, () => {
    fc.assert(
      fc.property(views(choices), (view) => {
        const query = writeView(view, choices);
        expect(readView(query, choices)).toMatchObject({ view, notices: [] });
        expect(query).toMatch(/^[A-Za-z0-9.=&-]*$/);
        if (query !== '') expect(query).toMatch(/^v=1&r=\d+&/);
      }),
      { numRuns },
    );
  });

  test(`equal views have equal links, in whatever order they were chosen (${name})`, () => {
    fc.assert(
      fc.property(views(choices), (view) => {
        const turned = { ...view, s: view.s.toReversed(), hl: view.hl.toReversed() };
        expect(writeView(turned, choices)).toBe(writeView(view, choices));
      }),
      { numRuns },
    );
  });

  test(`an exact link shows the same periods, and is safe (${name})`, () => {
    fc.assert(
      fc.property(views(choices), (view) => {
        const query = exactView(view, choices, '2026-11-21');
        expect(query).toMatch(/^[A-Za-z0-9.=&-]+$/);
        const read = readView(query, choices);
        expect(read.notices).toEqual([]);
        expect(read.view).toMatchObject({ ...view, t: {}, asof: view.asof ?? '2026-11-21' });
        expect(`${read.view.t.from}${read.view.t.to}`).not.toMatch(/earliest|latest/);
      }),
      { numRuns },
    );
  });

  test(`a link that met accidents shows the same view, or says why not (${name})`, () => {
    const met = fc.subarray(accidents, { minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(views(choices), met, (view, some) => {
        const query = some.reduce((text, accident) => accident(text), writeView(view, choices));
        const read = readView(query, choices);
        if (read.notices.length === 0) expect(read.view).toEqual(view);
      }),
      { numRuns },
    );
  });

  test(`a vandalised link never throws and shows what its corrected link shows (${name})`, () => {
    fc.assert(
      fc.property(views(choices), vandals, (view, blows) => {
        const query = blows.reduce(
          (text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut),
          writeView(view, choices),
        );
        holds(query, choices);
      }),
      { numRuns },
    );
  });

  test(`any text at all reads as a view that can be shown (${name})`, () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.stringMatching(/^[0-9.%HQa-z-]{0,14}$/),
      fc.constantFrom('total', 'customs.', 'none', '2024', 'latest..earliest', '0000..9999', 'log'),
    );
    const pair = fc.tuple(fc.constantFrom(...keys), value).map((parts) => parts.join('='));
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pair).map((all) => all.join('&')),
    );
    fc.assert(
      fc.property(anything, (query) => holds(query, choices)),
      { numRuns },
    );
  });
}

/** What holds of every text: its view can be shown, and its corrected link is a fixed point. */
function holds(query: string, choices: Choices): void {
  const read = readView(query, choices);
  const corrected = writeView(read.view, choices);
  expect(read.view.s.every((id) => choices.series.some((one) => one.id === id))).toBe(true);
  expect(corrected).toMatch(/^[A-Za-z0-9.=&-]*$/);
  expect(readView(corrected, choices)).toMatchObject({ view: read.view, notices: [] });
  expect(read.notices.every(({ said }) => /[.?]$/.test(said))).toBe(true);
}

test('a link without one of our keys shows the default, and says only which names are like ours', () => {
  const key = fc
    .stringMatching(/^[a-z_]{1,9}$/)
    .filter((text) => !keys.some((one) => one === text));
  const pairs = fc.array(
    fc.tuple(key, fc.webQueryParameters()).map(([name, text]) => `${name}=${text}`),
  );
  fc.assert(
    fc.property(pairs, (all) => {
      const query = all.map((pair) => pair.replaceAll('&', '')).join('&');
      expect(readView(query, trade)).toEqual({
        view: defaultView(trade),
        notices: strangersIn(readQuery(query)),
        revision: 3,
      });
      expect(foreignPart(query)).toBe(query);
    }),
    { numRuns },
  );
});
