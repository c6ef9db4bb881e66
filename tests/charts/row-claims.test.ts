import { expect, test } from 'vitest';
import { claimsOnRow } from '../../src/charts/text/backlinks.ts';
import { recordFindings } from '../../src/charts/text/cited-sentence.ts';
import type { Backlink } from '../../src/domain/claims/backlinks.ts';
import { charts } from './fixture.ts';

const on = (claim: string, degree: Backlink['degree']): Backlink => ({
  claim,
  article: 'one',
  paragraph: 1,
  degree,
});
const groups = [
  { points: ['total.2024'], backlinks: [on('a', 'cites'), on('b', 'beside')] },
  { points: ['exports.2024', 'exports.2023'], backlinks: [on('b', 'beside')] },
];

test('a row leads to its claims, each counted once, by a name that says its period', () => {
  expect(claimsOnRow(['total.2024', 'exports.2024'], '2024', groups)).toEqual({
    text: '2',
    attributes: {
      class: 'backlink-link',
      'data-cited': '',
      href: '#rests-on-total-2024',
      'aria-label': '2 claims on the values of 2024',
    },
  });
  expect(claimsOnRow(['exports.2023'], '2023', groups)?.attributes).not.toHaveProperty(
    'data-cited',
  );
  expect(claimsOnRow(['total.1999'], '1999', groups)).toBeNull();
});

test('what the record gives is told for each cited figure of a chart', () => {
  const findings = recordFindings(charts.halves);
  expect([...findings.keys()]).toEqual(charts.halves.cited.map(({ claim }) => claim));
  for (const finding of findings.values()) expect(finding).toMatch(/^[A-Z].*\.$/);
});
