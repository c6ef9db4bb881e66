import { expect, test } from 'vitest';
import { inTurns } from '../../src/client/search/in-turns.ts';
import { finished } from '../../src/search/index/steps.ts';

/** So many steps that take so long each; what they make is their number. */
function* steps(count: number, milliseconds: number): Generator<void, number> {
  for (let at = 0; at < count; at += 1) {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
    yield;
  }
  return count;
}

test('work in steps makes the same in one go and in turns', async () => {
  expect(finished(steps(3, 0))).toBe(3);
  expect(await inTurns(steps(3, 0))).toBe(3);
});

test('what waits has its turn while long work goes on', async () => {
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 1);
  await inTurns(steps(20, 4));
  clearInterval(timer);
  expect(turns).toBeGreaterThan(3);
});
