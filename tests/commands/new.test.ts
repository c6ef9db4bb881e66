import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { knownNames } from '../../src/commands/write/known-names.ts';
import { newRecord, scaffolds } from '../../src/commands/write/new-record.ts';
import { readiness } from '../../src/corpus/read-corpus.ts';
import { riverFiles } from '../fixtures/corpora.ts';

const files = riverFiles();
const day = '2026-11-21';
const value = { period: '2025', value: '15.2', source: 'river-office-2025-01-13', read: day };

const examples: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  article: {
    ...{ slug: 'cold-ford', label: 'Cold Ford', date: '2025-08~', basis: 'It says “this August”.' },
    ...{ summary: 'The ford is cold: nobody crosses.', position: 'Nobody crosses.', theme: 'plum' },
    ...{ topics: 'trade, trust', paragraphs: '3', author: "Ann O'Lee" },
  },
  claim: {
    ...{ article: 'long-bridge', paragraph: '2', words: 'has “no toll', id: 'bridge-author' },
    ...{ text: 'Need binds the two shores.', topics: 'trust' },
  },
  series: {
    ...{ id: 'ferry-fares', title: 'Fares: one way', unit: 'crowns', measure: 'fare, crowns' },
    ...{ compiler: 'River Office of Aldmark (ROA)', scope: 'One person.', ...value },
  },
  value: { series: 'ferry-year', ...value, published: '2026-01-13' },
  chart: {
    ...{ slug: 'freight', title: 'Freight', question: 'How much freight crosses the river?' },
    ...{ intro: 'Freight on the ferries by year.', series: 'ferry-year' },
  },
  event: {
    ...{ id: 'ford-frozen', date: '2025-01-12', text: 'The ford freezes over.' },
    ...{ sources: 'river-office-2025-01-13', mentions: 'long-bridge:2' },
  },
  source: {
    ...{
      title: 'Freight: a year on the river',
      publisher: 'River Office',
      published: '2026-01-13',
    },
    url: 'https://river-office.example/2026-01-13',
  },
  theme: { id: 'charcoal', light: '#231814', dark: '#e6f4fe' },
};

const begin = (kind: string, flags = examples[kind]!) => newRecord(kind, flags, files, null);

test('every kind of record has an example here', () => {
  expect(Object.keys(examples)).toEqual(Object.keys(scaffolds));
});

test.each(Object.keys(examples))(
  'a new %s passes the check and says what comes next',
  async (kind) => {
    const flags =
      kind === 'claim' ? { ...examples[kind], words: 'author disagrees' } : examples[kind];
    const { texts, next, problem } = await begin(kind, flags);
    expect(problem).toBeNull();
    expect(next.length).toBeLessThanOrEqual(3);
    expect(readiness(new Map([...files, ...texts!])).problems).toEqual([]);
  },
);

test('a new article is a draft', async () => {
  const { texts } = await begin('article');
  expect(readiness(new Map([...files, ...texts!])).drafts).toEqual(['the article cold-ford']);
});

test.each(['has “no toll', 'the', 'nobody said this'])(
  'words such as “%s” are refused, with the command to try again',
  async (words) => {
    const { texts, problem } = await begin('claim', { ...examples['claim'], words });
    expect(texts).toBeNull();
    expect(problem).toContain('does not stand once, and outside a link, in paragraph 2 of');
    expect(problem).toContain("npm run new -- claim --article='long-bridge' --paragraph='2'");
  },
);

test('what the check refuses is not written, and what is there is not overwritten', async () => {
  const wrong = await begin('article', { ...examples['article'], date: '2025-02-31' });
  expect(wrong.problem).toContain('2025-02-31 is not in the calendar');
  const taken = await begin('article', { ...examples['article'], slug: 'long-bridge' });
  expect(taken.problem).toMatch(/^content\/articles\/long-bridge\.md is there already\.\nNothing/);
});

test('what is asked for is what was not given', async () => {
  const asked: string[] = [];
  const ask = ({ name }: { name: string }, fallback: string | undefined) => {
    asked.push(name);
    return Promise.resolve(fallback ?? examples['source']![name]!);
  };
  const { title: _title, ...rest } = examples['source']!;
  expect((await newRecord('source', rest, files, ask)).problem).toBeNull();
  expect(asked).toEqual(['title', 'language', 'id']);
});

test('a writer is shown what a field may name', () => {
  expect(knownNames('topics', files)).toEqual(['trade', 'ferries', 'trust', 'treaty']);
  expect(knownNames('article', files)).toContain('long-bridge');
  expect(knownNames('title', files)).toEqual([]);
});

test('without a terminal the command says which flags are missing', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['src/commands/run.mjs', 'write/new', 'value', '--series=ferry-year', '--period=2025'],
    { cwd: fileURLToPath(new URL('../../', import.meta.url)), encoding: 'utf8', input: '' },
  );
  expect(status).toBe(1);
  expect(stderr).toMatch(/^Missing for value:\n {2}--value .*\n {2}--source .*\n$/);
});
