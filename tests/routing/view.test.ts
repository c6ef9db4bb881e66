import { describe, expect, test } from 'vitest';
import { speaksToView } from '../../src/routing/url-state/grammar.ts';
import type { View } from '../../src/domain/series/view.ts';
import type { Choices } from '../../src/routing/url-state/choices.ts';
import {
  defaultNotices,
  defaultView,
  exactView,
  readView,
  untilToday,
  writeView,
} from '../../src/routing/url-state/chart/view.ts';
import { cars, trade } from './choices.ts';

const usual: View = {
  view: 'chart',
  s: ['total', 'exports'],
  hl: ['north-wind'],
  t: { from: '2021', to: 'latest' },
  u: 'usd',
  y: 'lin',
  asof: null,
  at: 'total.2024',
  c: null,
};

test('the default view is that of the newest revision', () => {
  expect(defaultView(trade)).toEqual(usual);
});

test.each<[query: string, changed: Partial<View>]>([
  ['', {}],
  ['v=1&r=3&view=table', { view: 'table' }],
  ['v=1&r=3&s=imports&hl=none&at=none', { s: ['imports'], hl: [], at: null }],
  ['v=1&r=3&hl=total.long-road', { hl: ['total', 'long-road'] }],
  ['v=1&r=3&t=earliest..latest', { t: { from: 'earliest', to: 'latest' } }],
  ['v=1&r=3&t=2021..2025', { t: { from: '2021', to: '2025' } }],
  ['v=1&r=3&t=2024', { t: { from: '2024', to: '2024' } }],
  ['v=1&r=3&t=2021-Q2..2025-06', { t: { from: '2021-Q2', to: '2025-06' } }],
  ['v=1&r=3&u=index&y=log', { u: 'index', y: 'log' }],
  ['v=1&r=3&asof=2025-08', { asof: '2025-08' }],
  ['v=1&r=3&asof=2024-02-29&at=exports.2023', { asof: '2024-02-29', at: 'exports.2023' }],
  ['v=1&r=3&c=trade-fell', { c: 'trade-fell' }],
])('"%s" is the one address of its view', (query, changed) => {
  const view = { ...usual, ...changed };
  expect(readView(query, trade)).toEqual({ view, notices: [], revision: 3 });
  expect(writeView(view, trade)).toBe(query);
});

test.each<[query: string, canonical: string]>([
  ['?v=1&r=3&view=table', 'v=1&r=3&view=table'],
  ['view=table&r=3&v=1', 'v=1&r=3&view=table'],
  ['v=1&r=3&s=imports.total', 'v=1&r=3&s=total.imports'],
  ['v=1&r=3&s=imports.total.imports', 'v=1&r=3&s=total.imports'],
  ['v=1&r=3&t=2024..2024', 'v=1&r=3&t=2024'],
  ['v=1&r=3&s=turnover.imports', 'v=1&r=3&s=total.imports'],
  ['v=1&r=3&s=sales.total.imports', 'v=1&r=3&s=total.imports'],
  ['v=1&r=3&u=change', 'v=1&r=3&u=yoy'],
  ['v=1&r=3&at=turnover.2023', 'v=1&r=3&at=total.2023'],
  ['v=1&r=3&s=total%2Eimports', 'v=1&r=3&s=total.imports'],
  ['v=1&r=3&u=yoy&u=yoy', 'v=1&r=3&u=yoy'],
  ['v=1&r=3&u=usd&t=2021..latest', ''],
  ['v=1', ''],
  ['utm_source=mail&fbclid=x%y&&', ''],
  ['utm_source=mail&amp;utm_medium=x', ''],
  ['view=table&utm_source=mail&r=3', 'v=1&r=3&view=table'],
  ['go=https%3A%2F%2Fexample.org%2F%3Fs%3Dimports%26t%3D2024', ''],
])('"%s" loses nothing and is said to nobody', (query, canonical) => {
  const { view, notices } = readView(query, trade);
  expect(notices).toEqual([]);
  expect(writeView(view, trade)).toBe(canonical);
});

describe('a link keeps what it showed when the defaults change', () => {
  test.each<[query: string, revision: number, changed: Partial<View>]>([
    ['view=table', 1, { view: 'table', s: ['total'], t: { from: '2020', to: 'latest' } }],
    ['v=1&r=1', 1, { s: ['total'], t: { from: '2020', to: 'latest' } }],
    ['v=1&r=2&u=yoy', 2, { s: ['total', 'exports', 'imports'], u: 'yoy' }],
  ])('%s', (query, revision, changed) => {
    const read = readView(query, trade);
    expect(read).toMatchObject({ revision, notices: [] });
    expect(read.view).toMatchObject({ hl: [], at: null, ...changed });
    expect(readView(writeView(read.view, trade), trade).view).toEqual(read.view);
  });
});

test.each<[query: string, canonical: string, said: RegExp[]]>([
  // What is unknown falls to the default, with a near id.
  ['v=1&r=3&s=expots.total', 'v=1&r=3&s=total', [/“expots” is no series.*mean “exports”/]],
  ['v=1&r=3&s=steel', '', [/“steel” is no series of this chart and was left out\.$/]],
  ['v=1&r=3&u=uds', '', [/“uds” is no unit.*mean “usd”/]],
  ['v=1&r=3&y=lgo', '', [/mean “log”/]],
  ['v=1&r=3&u=yoy&y=log', 'v=1&r=3&u=yoy', [/can be negative.*logarithmic axis was left out/]],
  ['v=1&r=3&view=tabel', '', [/mean “table”/]],
  ['v=1&r=3&hl=north-wnd', '', [/mean “north-wind”/]],
  ['v=1&r=3&c=trade-fall', '', [/mean “trade-fell”/]],
  ['v=1&r=3&at=total.2031', '', [/“total” has no value for “2031”/]],
  ['v=1&r=3&at=toal.2023', '', [/mean “total”/]],
  ['v=1&r=3&at=total', '', [/has no value/]],
  ['v=1&r=3&s=constructor', '', [/“constructor” is no series/]],
  ['v=1&r=3&u=__proto__', '', [/is no unit/]],
  // What cannot be read.
  ['v=1&r=3&t=lately', '', [/“lately” cannot be read/]],
  ['v=1&r=3&t=latest', '', [/cannot be read/]],
  ['v=1&r=3&t=2021..2022..2023', '', [/cannot be read/]],
  ['v=1&r=3&t=2021-13', '', [/cannot be read/]],
  ['v=1&r=3&asof=2025-02-30', '', [/cannot be read/]],
  ['v=1&r=3&asof=2025-13', '', [/cannot be read/]],
  ['v=1&r=3&asof=2025', '', [/cannot be read/]],
  ['v=1&r=3&t=', '', [/names no period/]],
  ['v=1&r=3&s', '', [/names no series/]],
  ['v=1&r=3&s=%', '', [/names no series/]],
  // Ranges are turned round and drawn in.
  ['v=1&r=3&t=2024..2022', 'v=1&r=3&t=2022..2024', [/runs backwards; “2022..2024”/]],
  ['v=1&r=3&t=latest..2022', 'v=1&r=3&t=2022..latest', [/runs backwards/]],
  ['v=1&r=3&t=2022..earliest', 'v=1&r=3&t=earliest..2022&at=none', [/backwards/]],
  ['v=1&r=3&t=1990..2024', 'v=1&r=3&t=2019..2024', [/beyond.*“2019..2024”/]],
  ['v=1&r=3&t=2022..2099', 'v=1&r=3&t=2022..2025', [/beyond/]],
  ['v=1&r=3&t=1990', 'v=1&r=3&t=2019&at=none', [/beyond/]],
  ['v=1&r=3&t=2099..1990', 'v=1&r=3&t=2019..2025', [/backwards/, /beyond/]],
  ['v=1&r=3&t=2022..', 'v=1&r=3&t=2022..latest', [/read as “t=2022..latest”/]],
  ['v=1&r=3&t=..2024', 'v=1&r=3&t=earliest..2024', [/read as “t=earliest..2024”/]],
  ['v=1&r=3&t=2022-2024', 'v=1&r=3&t=2022..2024', [/read as “t=2022..2024”/]],
  ['v=1&r=3&t=2022–2024', 'v=1&r=3&t=2022..2024', [/read as/]],
  ['v=1&r=3&t=2022…2024', 'v=1&r=3&t=2022..2024', [/read as/]],
  // The first of two equal keys wins.
  ['v=1&r=3&u=yoy&u=index', 'v=1&r=3&u=yoy', [/names the unit twice/]],
  // Version and revision.
  ['v=2&r=3&u=yoy', 'v=1&r=3&u=yoy', [/version “2”/]],
  ['v=1&r=9&u=yoy', 'v=1&r=3&u=yoy', [/no revision “9”.*revision 3/]],
  ['v=1&r=x&u=usd&s=total.exports&t=2021..latest&hl=north-wind&at=total.2024', '', [/revision 1/]],
  // Damage on the way.
  ['V=1&R=3&U=YOY', 'v=1&r=3&u=yoy', [/damaged.*“U=YOY”.*“u=yoy”/]],
  ['v=1&amp;r=3&amp;u=yoy', 'v=1&r=3&u=yoy', [/read as “u=yoy”/]],
  ['v=1&amp;amp;r=3&amp;amp;u=yoy', 'v=1&r=3&u=yoy', [/read as “u=yoy”/]],
  ['v=1&r=3&s=total%252Eimports', 'v=1&r=3&s=total.imports', [/read as “s=total.imports”/]],
  ['v%3D1%26r%3D3%26u%3Dyoy', 'v=1&r=3&u=yoy', [/read as “u=yoy”/]],
  ['v=1%26r%3D3%26u%3Dyoy', 'v=1&r=3&u=yoy', [/read as “u=yoy”/]],
  ['v=1&r=3&u=yoy.', 'v=1&r=3&u=yoy', [/read as “u=yoy”/]],
  ['v=1&r=3&u=yoy).', 'v=1&r=3&u=yoy', [/read as “u=yoy”/]],
  ['v=1&r=3&u=yoy%E3%80%82', 'v=1&r=3&u=yoy', [/read as “u=yoy”/]],
  ['v=1&r=3&u=yoy%E2%80%8B', 'v=1&r=3&u=yoy', [/read as “u=yoy”/]],
  ['v=1&r=3&u=yoy?utm_source=mail', 'v=1&r=3&u=yoy', [/read as “u=yoy”/]],
  ['v=1&r=3&u=yoy%', 'v=1&r=3&u=yoy', [/read as “u=yoy”/]],
  ['v=1&r=3&u=y%oy', 'v=1&r=3&u=yoy', [/read as “u=yoy”/]],
  ['v=1&r=3&u=yoy%2', 'v=1&r=3&u=yoy', [/read as “u=yoy”/]],
  ['v=1&r=3&u=yoy%C3', 'v=1&r=3&u=yoy', [/read as “u=yoy”/]],
  ['v=1&r=3&s=total,imports', 'v=1&r=3&s=total.imports', [/read as “s=total.imports”/]],
  ['v=1&r=3&s[]=imports', 'v=1&r=3&s=imports&at=none', [/read as “s=imports”/]],
  ['v=1&r=3&t=2021-q2..2024', 'v=1&r=3&t=2021-Q2..2024', [/read as/]],
  // What a link asks for and its other choices hide.
  ['v=1&r=3&s=imports&at=total.2023', 'v=1&r=3&s=imports&at=none', [/pins “total.2023”/]],
  ['v=1&r=3&t=2022&at=total.2023', 'v=1&r=3&t=2022&at=none', [/pins “total.2023”/]],
  ['v=1&r=3&hl=imports.long-road', 'v=1&r=3&hl=long-road', [/“imports” forward/]],
])('"%s" is mended, and said', (query, canonical, said) => {
  const { view, notices } = readView(query, trade);
  expect(writeView(view, trade)).toBe(canonical);
  expect(notices.map((one) => one.said)).toEqual(said.map((words) => expect.stringMatching(words)));
});

test.each<[query: string, canonical: string, said: RegExp]>([
  ['v=1&r=1&y=log', '', /no logarithmic axis/],
  ['v=1&r=1&s=registered.customs', 'v=1&r=1&s=registered', /one series at a time; “registered”/],
  ['v=1&r=1&t=2023-h2..2024', 'v=1&r=1&t=2023-H2..2024', /read as/],
  ['v=1&r=1&at=customs.2024-h2', 'v=1&r=1&at=customs.2024-H2', /read as/],
])('on a chart that offers less, "%s" is mended, and said', (query, canonical, said) => {
  const { view, notices } = readView(query, cars);
  expect(writeView(view, cars)).toBe(canonical);
  expect(notices.map((one) => one.said)).toEqual([expect.stringMatching(said)]);
});

test('a year that only begins in the data is not out of range', () => {
  expect(readView('v=1&r=1&t=2023..2025', cars).notices).toEqual([]);
});

test('two words for the same years today are two views', () => {
  const [fixed, open] = ['t=2021..2025', 't=2021..latest'].map((t) => readView(`r=3&${t}`, trade));
  expect(fixed!.view).not.toEqual(open!.view);
});

test('at most 2,000 characters are read, and no half of a parameter', () => {
  const padding = `utm_content=${'x'.repeat(1972)}`;
  const query = `v=1&r=3&${padding}&s=total.imports`;
  expect(query.slice(0, 2000)).toMatch(/&s=total$/);
  const { view, notices } = readView(query, trade);
  expect(view).toEqual(usual);
  expect(notices.map((one) => one.said)).toEqual([expect.stringMatching(/first 2,000 characters/)]);
});

test('a notice quotes no more than a reader can use', () => {
  const [one] = readView(`r=3&s=${'x'.repeat(1500)}`, trade).notices;
  expect(one!.said.length).toBeLessThan(200);
  expect(one!.found.length).toBeLessThan(100);
});

test('a view without series is written as with the usual ones', () => {
  expect(writeView({ ...usual, s: [], hl: ['long-road'] }, trade)).not.toMatch(/s=/);
});

describe('an exact link', () => {
  test('names every parameter and the day, and the periods that open ends stand for', () => {
    expect(exactView(usual, trade, '2026-11-21')).toBe(
      'v=1&r=3&view=chart&s=total.exports&hl=north-wind&t=2021..2025&u=usd&y=lin' +
        '&asof=2026-11-21&at=total.2024',
    );
  });

  test('keeps the day that the view names already', () => {
    expect(exactView({ ...usual, asof: '2025-08' }, trade, '2026-11-21')).toMatch(/asof=2025-08&/);
  });

  test('says none where the default has something', () => {
    expect(exactView({ ...usual, hl: [], at: null }, trade, '2026-11')).toMatch(
      /hl=none.*&asof=2026-11&at=none$/,
    );
  });

  test('shows the same when defaults change and values are added', () => {
    const link = exactView(usual, trade, '2026-11-21');
    const later: Choices = {
      ...trade,
      series: trade.series.map((one) => ({ ...one, periods: [...one.periods, '2026'] })),
      defaults: [...trade.defaults, 'view=table&s=imports&t=2026&u=index&y=log&c=trade-fell'],
    };
    expect(readView(link, later).view).toEqual(readView(link, trade).view);
  });
});

describe('defaults of a chart', () => {
  test.each([
    ['many series', trade],
    ['one series', cars],
  ])('sound ones have no notices (%s)', (_, choices) => {
    expect(defaultNotices(choices, choices)).toEqual([]);
  });

  test.each<[query: string, key: string, said: RegExp]>([
    ['view=chart&s=totl&t=2024&u=usd&y=lin', 'defaults[0].s', /mean “total”/],
    ['view=chart&s=total&t=2024&u=usd', 'defaults[0].y', /leaves out “y”/],
    ['view=chart&s=total&t=2024&u=usd&y=lin&x=1', 'defaults[0].x=1', /not a parameter/],
  ])('%s', (query, key, said) => {
    const [one, ...more] = defaultNotices({ defaults: [query] }, trade);
    expect(more).toEqual([]);
    expect(one).toMatchObject({ key, said: expect.stringMatching(said) });
  });
});

test('a chart with nothing to choose from is still read and written', () => {
  const bare: Choices = { ...cars, series: [], units: [], defaults: [], articles: [], claims: [] };
  const { view } = readView('s=total&t=2024&at=total.2024&hl=x&u=usd', bare);
  expect(view).toMatchObject({ s: [], u: '', t: { from: '2024', to: '2024' } });
  expect(() => exactView(view, bare, '2026-01')).not.toThrow();
});

test.each<[asof: string, kept: boolean]>([
  ['2026-11', true],
  ['2026-11-28', true],
  ['2026-11-29', true],
  ['2026-11-30', false],
  ['2026-12', false],
  ['2099-01', false],
])('on 28 November 2026 a link as of %s keeps its day: %s', (asof, kept) => {
  const { view, notices } = untilToday(readView(`asof=${asof}`, trade), '2026-11-28');
  expect(view.asof).toBe(kept ? asof : null);
  expect(notices.map(({ said }) => said)).toEqual(
    kept ? [] : [expect.stringContaining(`“${asof}”, which has not come yet`)],
  );
});

test.each<[query: string, said: string]>([
  ['v=-1', '“v=-1”, and was read as “v=1”'],
  ['r=(3)', '“r=(3)”, and was read as “r=3”'],
  ['series=total', '“series” chooses nothing on this page. Did you mean “s”?'],
  ['topic=trade', '“topic” chooses nothing on this page.'],
  ['asOff=2024-01', 'Did you mean “asof”?'],
  [`s=${'x'.repeat(2100)}`, 'too long'],
])('"%s" shows the default and says so', (query, said) => {
  const { view, notices } = readView(query, trade);
  expect(writeView(view, trade)).toMatch(/^(?:v=1&r=3)?$/);
  expect(notices.map((one) => one.said).join(' ')).toContain(said);
  expect(speaksToView(query)).toBe(true);
});

test.each(['', '?', 'utm_source=mail&fbclid=x', '__proto__=x&constructor=y'])(
  '"%s" says nothing to a view',
  (query) => expect(speaksToView(query)).toBe(false),
);
