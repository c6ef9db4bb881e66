import { expect, test } from 'vitest';
import { stanceShapes, verdictShapes } from '../../src/charts/signs.ts';
import { stances, verdicts } from '../../src/model/claim.ts';

test('every stance, and silence, has a shape that no other has', () => {
  const shapes = [...stances, 'silent' as const].map((stance) => stanceShapes[stance]);
  expect(new Set(shapes.map((shape) => JSON.stringify(shape))).size).toBe(stances.length + 1);
});

test('every verdict, and none, has a stroke that no other has', () => {
  const strokes = [...verdicts, 'none' as const].map((verdict) => verdictShapes[verdict]);
  expect(new Set(strokes).size).toBe(verdicts.length + 1);
});
