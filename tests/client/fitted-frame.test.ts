import { expect, test } from 'vitest';
import { fittedFrame } from '../../src/client/chart/frame.ts';

const built = { width: 640, height: 380 };

test.each([
  ['is not shown', 0, 640],
  ['has more room than it was drawn for', 900, 640],
  ['has just its room', 640, 640],
  ['has less room', 575, 560],
  ['has less room than any drawing', 288, 320],
])('a drawing that %s (%d px) is drawn %d px wide', (_, room, width) => {
  expect(fittedFrame(built, room)).toEqual({ width, height: built.height });
});
