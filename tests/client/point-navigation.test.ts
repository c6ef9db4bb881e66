import { expect, test } from 'vitest';
import { nearestTarget, nextTarget } from '../../src/client/readout/point-navigation.ts';
import type { HitTarget } from '../../src/charts/readout/hit-target.ts';

const dot = (point: string, x: number, y: number): HitTarget => ({
  point,
  x,
  y,
  width: 0,
  height: 0,
});

/** Three lines in paint order; the second begins later, and is written out of order. */
const targets: HitTarget[] = [
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
  const start = targets.find(({ point }) => point === from)!;
  expect(nextTarget(targets, start, key)?.point ?? null).toBe(to);
});

test('a pointer means the nearest value, and none from far away', () => {
  expect(nearestTarget(targets, 22, 20)?.point).toBe('total.2023');
  expect(nearestTarget(targets, 22, 40)?.point).toBe('exports.2023');
  expect(nearestTarget(targets, 300, 300)).toBeNull();
  expect(nearestTarget([], 0, 0)).toBeNull();
});

test('a pointer anywhere on a bar means that bar', () => {
  const bars = [
    { point: 'a.2023', x: 0, y: 0, width: 20, height: 200 },
    { point: 'a.2024', x: 30, y: 150, width: 20, height: 50 },
  ];
  expect(nearestTarget(bars, 19, 190)?.point).toBe('a.2023');
  expect(nearestTarget(bars, 31, 199)?.point).toBe('a.2024');
});
