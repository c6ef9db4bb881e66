import { expect, test } from 'vitest';
import { stanceShapes, stateShapes } from '../../src/charts/scene/stance-icons.ts';
import { claimStates } from '../../src/domain/claims/assessment-state.ts';
import { stances } from '../../src/schema/claim.ts';

test('every stance, and silence, has a shape that no other has', () => {
  const shapes = [...stances, 'silent' as const].map((stance) => stanceShapes[stance]);
  expect(new Set(shapes.map((shape) => JSON.stringify(shape))).size).toBe(stances.length + 1);
});

test('every state of a claim has a stroke that no other has', () => {
  const strokes = claimStates.map((state) => stateShapes[state]);
  expect(new Set(strokes).size).toBe(claimStates.length);
});
