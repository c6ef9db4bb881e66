import { expect, test } from 'vitest';
import type { Corpus } from '../../src/domain/corpus.ts';
import { isUnused, usesOfSources } from '../../src/domain/claims/uses.ts';

const evidence = (source: string | null) => ({ date: { evidence: [{ source }] } });
const corpus = {
  articles: [
    { slug: 'one', ...evidence('paper') },
    { slug: 'two', ...evidence(null) },
  ],
  claims: [{ id: 'a', assessment: { sources: ['office'] } }, { id: 'b' }],
  propositions: [{ id: 'lasts', record: { sources: ['office'] } }, { id: 'grows' }],
  events: [{ id: 'treaty', sources: ['paper', 'office'] }],
  sources: [{ id: 'office' }, { id: 'paper' }, { id: 'unread' }],
  series: [{ id: 'total', points: [{ source: 'office' }, { source: 'office' }] }],
  charts: [
    { slug: 'volume', series: [{ series: 'total' }], notes: [{ sources: [] }] },
    { slug: 'empty', series: [], notes: [{ sources: ['paper'] }] },
  ],
} as unknown as Corpus;

test.each([
  ['office', '2 values; volume; ; a; treaty; lasts; '],
  ['paper', '0 values; ; empty; ; treaty; ; one'],
  ['unread', '0 values; ; ; ; ; ; '],
])('what rests on a source is told for %s', (id, expected) => {
  const { values, charts, notes, claims, events, propositions, dates } =
    usesOfSources(corpus).get(id)!;
  const told = [
    `${values} values`,
    charts.map(({ slug }) => slug).join(),
    notes.map(({ slug }) => slug).join(),
    claims.map((claim) => claim.id).join(),
    events.map((event) => event.id).join(),
    propositions.map((proposition) => proposition.id).join(),
    dates.map(({ slug }) => slug).join(),
  ];
  expect(told.join('; ')).toBe(expected);
});

test('a source that nobody names is unused', () => {
  const uses = usesOfSources(corpus);
  const unused = [...uses].filter(([, one]) => isUnused(one)).map(([id]) => id);
  expect(unused).toEqual(['unread']);
});
