import { expect, test } from 'vitest';
import { chosenView, togglePin } from '../../src/client/chart/form-view.ts';
import type { Fields } from '../../src/client/base/form-fields.ts';
import type { View } from '../../src/domain/series/view.ts';
import { defaultView } from '../../src/routing/url-state/chart/view.ts';
import { cars, trade } from '../routing/choices.ts';

const shown = defaultView(trade);

test.each<[fields: Fields, changed: Partial<View>]>([
  [[], {}],
  [
    [
      ['s', 'imports'],
      ['s', 'total'],
    ],
    { s: ['total', 'imports'] },
  ],
  [
    [
      ['from', 'earliest'],
      ['to', '2024'],
    ],
    { t: { from: 'earliest', to: '2024' } },
  ],
  [[['to', '2024']], { t: { from: '2021', to: '2024' } }],
  [
    [
      ['u', 'index'],
      ['y', 'log'],
      ['view', 'table'],
    ],
    { u: 'index', y: 'log', view: 'table' },
  ],
  [[['s', 'imports']], { s: ['imports'], at: null }],
])('the fields %j change only what they name', (fields, changed) => {
  const all: Fields = fields.some(([name]) => name === 's')
    ? fields
    : [...fields, ['s', 'total'], ['s', 'exports']];
  expect(chosenView(all, shown, trade)).toEqual({ view: { ...shown, ...changed }, notices: [] });
});

test('a change takes the logarithmic axis away', () => {
  const fields: Fields = [
    ['s', 'total'],
    ['s', 'exports'],
    ['u', 'yoy'],
  ];
  const { view, notices } = chosenView(fields, { ...shown, y: 'log' }, trade);
  expect([view.u, view.y]).toEqual(['yoy', 'lin']);
  expect(notices).toEqual([]);
});

test('a period chosen backwards is turned round, and said', () => {
  const fields: Fields = [
    ['s', 'total'],
    ['from', '2025'],
    ['to', '2022'],
  ];
  const { view, notices } = chosenView(fields, { ...shown, at: null }, trade);
  expect(view.t).toEqual({ from: '2022', to: '2025' });
  expect(notices.map(({ said }) => said)).toEqual([expect.stringMatching(/backwards/)]);
});

test('the last series stays, and that is said', () => {
  const { view, notices } = chosenView([['u', 'yoy']], shown, trade);
  expect(view.s).toEqual(shown.s);
  expect(notices.map(({ said }) => said)).toEqual(['At least one series stays shown.']);
});

test('a chart of one series has no field for it, and nothing to say', () => {
  const lone = { ...cars, series: cars.series.slice(0, 1) };
  expect(chosenView([['view', 'table']], defaultView(lone), lone).notices).toEqual([]);
});

test('choosing a value pins it, and choosing it again unpins it', () => {
  const pinned = togglePin('exports.2023', shown);
  expect(pinned.at).toBe('exports.2023');
  expect(togglePin('exports.2023', pinned).at).toBeNull();
});
