import { expect, test } from 'vitest';
import { chartFinding } from '../../src/charts/text/finding.ts';

test.each([
  ['Trade reached 244.8 billion US dollars. It fell.', 'Trade reached 244.8 billion US dollars.'],
  ['Trade reached a record.', 'Trade reached a record.'],
])('the finding of %j is its first sentence', (intro, finding) => {
  expect(chartFinding({ intro })).toBe(finding);
});
