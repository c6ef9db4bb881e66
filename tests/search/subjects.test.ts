import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { emptyQuery } from '../../src/domain/claims/query.ts';
import type { Event } from '../../src/schema/event.ts';
import type { SubjectRecord } from '../../src/search/index/record.ts';
import { find } from '../../src/search/index/find.ts';
import { searchIndex } from '../../src/search/index/inverted-index.ts';
import { writtenCorpus, writtenPayload } from './corpus.ts';

const events = parse(readFileSync('content/events.yaml', 'utf8')) as Event[];
const subjects: readonly SubjectRecord[] = [
  ...writtenCorpus().propositions.map(({ id, question, text, label }) =>
    subject({ of: 'proposition', id, text: question, also: `${text} ${label}` }),
  ),
  ...events.map(({ id, text, label, date }) =>
    subject({ of: 'event', id, text, also: `${label} ${date}` }),
  ),
];
const payload = writtenPayload('/');
const index = searchIndex({ ...payload, subjects });
const without = searchIndex(payload);
const found = (text: string, of: SubjectRecord['of']) =>
  find(index, { ...emptyQuery, text }).subjects[of].map(({ id }) => id);

test.each([
  ['stronger partner', 'stronger-partner'],
  ['will the partnership last', 'will-last'],
  ['who depends on whom', 'russia-depends'],
  ['is trade still growing', 'record-trade'],
  ['is there an alliance', 'strategic-alliance'],
])('"%s" asks the question of %s', (text, id) => {
  expect(found(text, 'proposition')[0]).toBe(id);
});

test('a year finds the events of it', () => {
  expect(found('1969', 'event')).toEqual(['zhenbao-island-fighting']);
});

test.each(['china', 'russia', 'xyzzy', 'the', ''])('"%s" asks no question', (text) => {
  expect(found(text, 'proposition')).toEqual([]);
});

test('choices and operators leave subjects out', () => {
  expect(found('trade article:hidden-truth', 'proposition')).toEqual([]);
  const { subjects: none } = find(index, { ...emptyQuery, text: 'trade', kinds: ['forecast'] });
  expect(Object.values(none).flat()).toEqual([]);
});

test.each(['1969', 'stronger partner', 'gas', 'zhenbao'])(
  'subjects change nothing else of what "%s" finds',
  (text) => {
    const { subjects: _, ...others } = find(index, { ...emptyQuery, text });
    const { subjects: __, ...same } = find(without, { ...emptyQuery, text });
    expect(others).toEqual(same);
  },
);

test('what no article mentions is told with what was looked for', () => {
  const { unmentioned, lookedFor } = find(index, { ...emptyQuery, text: 'NATO' });
  expect(unmentioned).toMatch(/^None of the \w+ articles mentions NATO\.$/);
  expect(lookedFor).toContain('North Atlantic Treaty Organization');
});

function subject(words: Omit<SubjectRecord, 'place' | 'url'>): SubjectRecord {
  return { ...words, place: '', url: `/${words.id}/` };
}
