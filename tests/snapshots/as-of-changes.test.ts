import { expect, test } from 'vitest';
import { asOfSentence, missingIn } from '../../src/snapshots/as-of-changes.ts';
import { normalizedPoints } from '../../src/snapshots/normalized-view.ts';
import type { ChartData } from '../../src/schema/chart.ts';
import type { Point } from '../../src/schema/series.ts';
import { withVintages } from '../../src/domain/series/vintage.ts';
import { choicesOf } from '../../src/routing/url-state/choices.ts';
import { readView } from '../../src/routing/url-state/chart/view.ts';
import { river, trade } from './corpus.ts';

const { subject } = river;
const data = trade;
const choices = choicesOf(data, subject.named);
const viewOf = (query: string) => readView(query, choices).view;
const exact = 'v=1&r=1&view=chart&s=total&t=2010..2025&u=crowns&y=lin&asof=2026-11-21';

const said = (of: ChartData, query: string, whole = true) =>
  asOfSentence(of, viewOf(query), { whole });

/** The chart with rows of the total added. */
function withRows(...rows: readonly (Pick<Point, 'period' | 'read'> & Partial<Point>)[]) {
  const total = data.series['total']!;
  const like = (period: string) =>
    total.points.find((point) => point.period === period) ?? total.points.at(-1)!;
  const added = rows.map((row): Point => ({ ...like(row.period), ...row }));
  const { superseded: _superseded, ...front } = total;
  const all = [...total.points, ...added];
  return { ...data, series: { ...data.series, total: withVintages(front, all) } };
}

/** The chart with one value whose first day is not known. */
function undated(period: string, page: string): ChartData {
  const total = data.series['total']!;
  const points = total.points.map((point) =>
    point.period === period ? { ...point, published: null, page } : point,
  );
  return { ...data, series: { ...data.series, total: { ...total, points } } };
}

test('what a view held at a day leaves out is counted and said', () => {
  const query = 'v=1&r=1&s=total&asof=2025-08';
  expect(missingIn(data, viewOf(query)).published).toBe(1);
  expect(said(data, query)).toBe('Since this link was made, 1 value was published or revised.');
  expect(said(data, query, false)).toBe(
    'This is what was known in August 2025. Since then, 1 value was published or revised.',
  );
  expect(said(data, '')).toBeNull();
  expect(said(data, exact)).toBeNull();
});

test('an exact link shows the same after a correction, and says what was corrected', () => {
  const corrected = withRows({ period: '2012', value: 48.9, read: '2026-12-03' });
  expect(normalizedPoints(corrected, viewOf(exact), choices)).toEqual(
    normalizedPoints(data, viewOf(exact), choices),
  );
  expect(said(corrected, exact)).toBe(
    'Shown as we had it on 21 November 2026; 2012 was corrected on 3 December 2026: 48.9 bn crowns.',
  );
  const why = 'A digit was misread.';
  expect(said(withRows({ period: '2012', value: 48.9, read: '2026-12-03', why }), exact)).toBe(
    'Shown as we had it on 21 November 2026; 2012 was corrected on 3 December 2026: 48.9 bn crowns (“A digit was misread”).',
  );
  expect(said(corrected, exact.replace('2026-11-21', '2026-12-03'))).toBeNull();
  expect(said(corrected, exact.replace('asof=2026-11-21', 'asof=none'))).toBeNull();
});

test('many corrections are only counted', () => {
  const periods = ['2016', '2017', '2018', '2019'];
  const rows = periods.map((period) => ({ period, value: 1, read: '2026-12-03' }));
  expect(said(withRows(...rows), exact)).toBe(
    'Shown as we had it on 21 November 2026; 4 values were corrected later.',
  );
});

test('a value entered later leaves an exact link as it was, which says so', () => {
  const total = data.series['total']!;
  const rest = total.points.filter(({ period }) => period !== '2011');
  const without = { ...data, series: { ...data.series, total: { ...total, points: rest } } };
  const late = total.points.map((point) =>
    point.period === '2011' ? { ...point, read: '2026-12-03' } : point,
  );
  const added = { ...data, series: { ...data.series, total: { ...total, points: late } } };
  expect(normalizedPoints(added, viewOf(exact), choices)).toEqual(
    normalizedPoints(without, viewOf(exact), choices),
  );
  expect(said(added, exact)).toBe(
    'Shown as we had it on 21 November 2026; 1 value was public then and entered later.',
  );
  expect(said(added, exact.replace('2026-11-21', '2026-12-03'))).toBeNull();
});

test('a revision by the compiler is told from a correction of ours', () => {
  const revised = { period: '2025', value: 138, published: '2026-12-02', read: '2026-12-03' };
  const missing = missingIn(withRows(revised), viewOf(exact));
  expect(missing).toMatchObject({ corrected: [], revised: [{ now: { value: 138 } }] });
  expect(said(withRows(revised), exact)).toBe(
    'Since this link was made, 1 value was published or revised.',
  );
});

test('a value that may have been public is not drawn, and the sentence says so', () => {
  const unsure = undated('2024', '2026-01-08');
  const query = 'v=1&r=1&s=total&t=2020..2024&asof=2025-08';
  expect(normalizedPoints(unsure, viewOf(query), choices).map(({ period }) => period)).toEqual([
    '2020',
    '2021',
    '2022',
    '2023',
  ]);
  expect(said(unsure, query)).toBe('For 1 value we do not know when it was first published.');
});

test('a yearly change speaks of the value of the year before too', () => {
  const corrected = withRows({ period: '2012', value: 48.9, read: '2026-12-03' });
  const query = exact.replace('2010..2025', '2013..2025').replace('u=crowns', 'u=yoy');
  expect(said(corrected, query)).toMatch(/^Shown as we had it on 21 November 2026; 2012/);
  expect(said(corrected, query.replace('u=yoy', 'u=crowns'))).toBeNull();
});
