import { expect, test } from 'vitest';
import { changeRows, changeSentence, revisedSince } from '../../src/snapshots/changes-since.ts';
import { snapshotOf } from '../../src/snapshots/snapshot.ts';
import type { ChartData } from '../../src/schema/chart.ts';
import { choicesOf } from '../../src/routing/url-state/choices.ts';
import { readView } from '../../src/routing/url-state/chart/view.ts';
import { river, trade, withPoint } from './corpus.ts';

const { corpus, subject } = river;
const data = trade;
const choices = choicesOf(data, subject.named);
const viewOf = (query: string) => readView(query, choices).view;
const snapshot = (query: string) =>
  snapshotOf({ data, view: viewOf(query), choices }, corpus, '2026-11-21');
const since = (query: string, now: ChartData) =>
  revisedSince(snapshot(query), now, choicesOf(now, subject.named));

test('nothing is revised in the data a view was made of', () => {
  for (const query of ['', 'v=1&r=1&u=yoy', 'v=1&r=1&u=index&y=log', 'v=1&r=1&asof=2025-08'])
    expect(since(query, data)).toEqual([]);
  expect(changeSentence([])).toBe('Since then, no value has been revised.');
});

test('a revised value is told with what it was', () => {
  const now = withPoint(data, 'total', '2024', { value: 148 });
  const revisions = since('v=1&r=1&s=total', now);
  expect(revisions).toEqual([
    {
      series: 'total',
      period: '2024',
      was: expect.objectContaining({ value: 147.2 }),
      now: expect.objectContaining({ value: 148 }),
    },
  ]);
  expect(changeSentence(revisions)).toBe('Since then, 1 value has been revised.');
  expect(changeRows(snapshot('v=1&r=1&s=total'), revisions)).toEqual([
    { label: 'Total trade, bn crowns', period: '2024', was: '147.2', now: '148.0' },
  ]);
});

test('a revised value moves the changes computed from it, and none that was printed', () => {
  const periods = (year: string) => {
    const now = withPoint(data, 'total', year, { value: 11 });
    return since('v=1&r=1&s=total&t=earliest..latest&u=yoy', now).map(({ period }) => period);
  };
  expect(periods('2011')).toEqual(['2011', '2012']);
  expect(periods('2014')).toEqual(['2015']);
});

test('a value that was withdrawn has no value now', () => {
  const total = data.series['total']!;
  const points = total.points.filter(({ period }) => period !== '2020');
  const now = { ...data, series: { ...data.series, total: { ...total, points } } };
  const [revision] = since('v=1&r=1&s=total', now);
  expect(revision).toMatchObject({ period: '2020', now: null });
});

test('values after the period of the page are none of its business', () => {
  const total = data.series['total']!;
  const later = { ...total.points.at(-1)!, period: '2027', value: 160 };
  const points = [...total.points, later];
  const now = { ...data, series: { ...data.series, total: { ...total, points } } };
  expect(since('v=1&r=1&s=total', now)).toEqual([]);
});

test('a renamed series is found under its new id', () => {
  const { total, ...rest } = data.series;
  const series = data.chart.series.map((one) => (one.id === 'total' ? { ...one, id: 'all' } : one));
  const chart = { ...data.chart, series, aliases: { total: 'all' } };
  expect(since('v=1&r=1&s=total', { ...data, chart, series: { all: total!, ...rest } })).toEqual(
    [],
  );
});
