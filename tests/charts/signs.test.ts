import { expect, test } from 'vitest';
import { stanceShapes, stateShapes } from '../../src/charts/signs.ts';
import { claimStates } from '../../src/model/claim-state.ts';
import { stances } from '../../src/model/claim.ts';

test('every stance, and silence, has a shape that no other has', () => {
  const shapes = [...stances, 'silent' as const].map((stance) => stanceShapes[stance]);
  expect(new Set(shapes.map((shape) => JSON.stringify(shape))).size).toBe(stances.length + 1);
});

test('every state of a claim has a stroke that no other has', () => {
  const strokes = claimStates.map((state) => stateShapes[state]);
  expect(new Set(strokes).size).toBe(claimStates.length);
});
