import { expect, test } from 'vitest';
import { nearestSpot, nextSpot } from '../../src/client/chart/point-navigation.ts';
import type { Spot } from '../../src/client/chart/point-navigation.ts';

const dot = (point: string, x: number, y: number): Spot => ({ point, x, y, width: 0, height: 0 });

/** Three lines in paint order; the second begins later, and is written out of order. */
const spots: Spot[] = [
  dot('total.2022', 10, 10),
  dot('total.2023', 20, 12),
  dot('total.2024', 30, 14),
  dot('exports.2024', 30, 50),
  dot('exports.2023', 20, 52),
  dot('imports.2022', 10, 90),
];

test.each<[from: string, key: string, to: string | null]>([
  ['total.2023', 'ArrowRight', 'total.2024'],
  ['total.2023', 'ArrowLeft', 'total.2022'],
  ['total.2022', 'ArrowLeft', null],
  ['total.2024', 'ArrowRight', null],
  ['exports.2023', 'ArrowRight', 'exports.2024'],
  ['total.2023', 'Home', 'total.2022'],
  ['exports.2023', 'End', 'exports.2024'],
  ['total.2022', 'ArrowDown', 'exports.2023'],
  ['exports.2024', 'ArrowUp', 'total.2024'],
  ['exports.2024', 'ArrowDown', 'imports.2022'],
  ['total.2022', 'ArrowUp', null],
  ['imports.2022', 'ArrowDown', null],
  ['total.2022', 'a', null],
])('from %s the key %s leads to %s', (from, key, to) => {
  const start = spots.find(({ point }) => point === from)!;
  expect(nextSpot(spots, start, key)?.point ?? null).toBe(to);
});

test('a pointer means the nearest value, and none from far away', () => {
  expect(nearestSpot(spots, 22, 20)?.point).toBe('total.2023');
  expect(nearestSpot(spots, 22, 40)?.point).toBe('exports.2023');
  expect(nearestSpot(spots, 300, 300)).toBeNull();
  expect(nearestSpot([], 0, 0)).toBeNull();
});

test('a pointer anywhere on a bar means that bar', () => {
  const bars = [
    { point: 'a.2023', x: 0, y: 0, width: 20, height: 200 },
    { point: 'a.2024', x: 30, y: 150, width: 20, height: 50 },
  ];
  expect(nearestSpot(bars, 19, 190)?.point).toBe('a.2023');
  expect(nearestSpot(bars, 31, 199)?.point).toBe('a.2024');
});
