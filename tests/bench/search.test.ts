import { expect, test } from 'vitest';
import { mean, ndcg, pairedDifference, percentile, success } from './search/arithmetic.ts';
import { qualityBar, speedBar } from './search/bars.ts';
import type { Engine } from './search/engine.ts';
import { engineNames, enginesNamed } from './search/engines.ts';
import { between } from './search/marked.ts';
import { misspelt } from './search/misspelling.ts';
import { readOptions } from './search/options.ts';
import { againstBest, qualities } from './search/quality.ts';
import type { Question } from './search/question.ts';
import { drawn, seeded, shuffled } from './search/random.ts';
import { recombined, sized } from './search/sizes.ts';
import { speeds } from './search/speed.ts';
import type { Speed } from './search/speed.ts';
import { table } from './search/tables.ts';
import { editDistance } from '../../src/domain/text/edit-distance.ts';

const graded = (grades: Record<string, number>) => new Map(Object.entries(grades));

// Worked by hand: the discounts of the places 1, 2, 3, 10 are 1, 0.6309, 0.5 and 0.2891.
const orders: [title: string, found: string[], wanted: Record<string, number>, value: number][] = [
  ['the one wanted first', ['a', 'b'], { a: 1 }, 1],
  ['the one wanted second', ['b', 'a'], { a: 1 }, 0.6309],
  ['the one wanted third', ['b', 'c', 'a'], { a: 1 }, 0.5],
  ['the one wanted tenth', [...'bcdefghij', 'a'], { a: 1 }, 0.2891],
  ['the one wanted eleventh', [...'bcdefghijk', 'a'], { a: 1 }, 0],
  ['nothing', [], { a: 1 }, 0],
  ['two wanted, one of them found first', ['a', 'x'], { a: 1, b: 1 }, 1 / 1.6309],
  ['two of different grades in the wrong order', ['b', 'a'], { a: 3, b: 1 }, 2.8928 / 3.6309],
];

test.each(orders)('nDCG of %s is that worked by hand', (_, found, wanted, value) => {
  expect(ndcg(found, graded(wanted))).toBeCloseTo(value, 4);
});

test('success looks at the first results only', () => {
  expect(success(['x', 'y', 'a'], graded({ a: 1 }), 3)).toBe(1);
  expect(success(['x', 'y', 'a'], graded({ a: 1 }), 2)).toBe(0);
});

const ranks: [title: string, numbers: number[], share: number, value: number][] = [
  ['three', [3, 1, 2], 0.5, 2],
  ['four', [4, 1, 3, 2], 0.5, 2],
  ['a hundred', Array.from({ length: 100 }, (_, i) => 100 - i), 0.95, 95],
  ['twenty', Array.from({ length: 20 }, (_, i) => i + 1), 0.95, 19],
  ['one', [7], 0.95, 7],
];

test.each(ranks)('the percentile of %s is by nearest rank', (_, numbers, share, value) => {
  expect(percentile(numbers, share)).toBe(value);
});

test('there is no mean and no percentile of nothing', () => {
  expect(() => mean([])).toThrow(RangeError);
  expect(() => percentile([], 0.5)).toThrow(RangeError);
});

test('a difference that every pair has is certain', () => {
  const { mean: mid, low, high } = pairedDifference([1, 0.8, 0.6], [0.5, 0.3, 0.1]);
  for (const end of [mid, low, high]) expect(end).toBeCloseTo(0.5, 10);
});

test('the interval of a mean difference is about as wide as theory has it', () => {
  const random = seeded('normal');
  const one = Array.from({ length: 400 }, () => random());
  const other = Array.from({ length: 400 }, () => random());
  const { mean: mid, low, high } = pairedDifference(one, other);
  const half = 1.96 * Math.sqrt(1 / 6 / 400);
  expect(low).toBeLessThan(mid);
  expect(high).toBeGreaterThan(mid);
  expect((high - low) / 2 / half).toBeGreaterThan(0.85);
  expect((high - low) / 2 / half).toBeLessThan(1.15);
  expect(pairedDifference(one, other)).toEqual({ mean: mid, low, high });
  expect(() => pairedDifference([1], [])).toThrow(RangeError);
});

test('a seed gives the same numbers, spread evenly', () => {
  const random = seeded('any');
  const first = Array.from({ length: 10_000 }, () => drawn(random, 10));
  const again = seeded('any');
  expect(Array.from({ length: 10_000 }, () => drawn(again, 10))).toEqual(first);
  const counts = Array.from({ length: 10 }, (_, i) => first.filter((one) => one === i).length);
  expect(Math.min(...counts)).toBeGreaterThan(850);
  expect(Math.max(...counts)).toBeLessThan(1150);
  expect([...shuffled('abcdef'.split(''), seeded('x'))].sort().join('')).toBe('abcdef');
});

const question = 'Does the Siberian pipeline carry 38 bcm of gas, как сказал Путин?';

test('every word of four or more letters is misspelt by one error, and no other', () => {
  for (let seed = 0; seed < 200; seed += 1) {
    const wrong = misspelt(question, `seed ${seed}`);
    const [right, read] = [question, wrong].map((text) => text.split(' '));
    right!.forEach((word, i) => {
      const letters = word.replace(/[^\p{L}]/gu, '').length;
      const errors = editDistance(word.toLowerCase(), read![i]!.toLowerCase());
      expect(errors, `${word} as ${read![i]}`).toBe(letters >= 4 ? 1 : 0);
    });
  }
});

test('a question is misspelt in the same way for the same seed, and in all four ways', () => {
  expect(misspelt(question, 'one')).toBe(misspelt(question, 'one'));
  expect(misspelt(question, 'one')).not.toBe(misspelt(question, 'two'));
  const ways = new Set(
    Array.from({ length: 100 }, (_, i) => {
      const wrong = misspelt('plane', String(i));
      if (wrong.length < 5) return 'dropped';
      if (wrong.length > 5) return 'doubled';
      return [...wrong].sort().join('') === 'aelnp' ? 'swapped' : 'replaced';
    }),
  );
  expect(ways.size).toBe(4);
});

test('letters are replaced by letters of their own alphabet', () => {
  for (let seed = 0; seed < 100; seed += 1)
    expect(misspelt('Шойгу', String(seed))).toMatch(/^\p{Script=Cyrillic}+$/u);
});

const docs = ['one two three four', 'alpha beta gamma delta', 'red green blue white'].map(
  (text, i) => ({ id: String(i), text, proposition: '', names: '' }),
);
const questions: Question[] = [
  { id: 'q', text: 'gamma', wanted: graded({ 1: 1 }) },
  { id: 'r', text: 'blue', wanted: graded({ 2: 1 }) },
];

test('made records are halves of real ones', () => {
  const halves = docs.map(({ text }) => text.split(' '));
  const begins = halves.map((words) => words.slice(0, 2).join(' '));
  const ends = halves.map((words) => words.slice(2).join(' '));
  const made = recombined(docs, 20);
  expect(made).toHaveLength(20);
  for (const { text } of made) {
    const words = text.split(' ');
    expect(begins).toContain(words.slice(0, 2).join(' '));
    expect(ends).toContain(words.slice(2).join(' '));
  }
  expect(new Set(made.map(({ id }) => id)).size).toBe(20);
});

test('a small collection holds the answers of the questions that are asked of it', () => {
  const small = sized({ docs, questions }, 1);
  expect(small.collection.docs.map(({ id }) => id)).toEqual(['1']);
  expect(small.questions.map(({ id }) => id)).toEqual(['q']);
  expect(sized({ docs, questions }, 7).collection.docs).toHaveLength(7);
});

const echo = (name: string, answer: (text: string) => string[]): Engine => ({
  name,
  tuning: '',
  pace: 'fast',
  index: () => ({ search: answer, delivered: () => '{}' }),
});

test('an engine is compared with the peer that is best', () => {
  const [one, good, poor] = qualities(
    [echo('one', () => ['1']), echo('good', () => ['2']), echo('poor', () => [])],
    { docs, corpus: null },
    questions,
    ['clean'],
  );
  expect(one!.ndcg).toEqual([1, 0]);
  expect(poor!.nothing).toEqual([1, 1]);
  expect(againstBest(one!, [poor!, good!])).toMatchObject({ peer: 'good', ratio: 1, questions: 2 });
  expect(againstBest(one!, [])).toBeNull();
});

test('speed is measured over every question, clean and misspelt', () => {
  const heard: string[] = [];
  const engine = echo('one', (text) => (heard.push(text), []));
  const sizedDocs = { name: 'three', collection: { docs, corpus: null }, questions };
  const [speed] = speeds([engine], sizedDocs, 2);
  expect(speed).toMatchObject({ of: 'three', records: 3, questions: 2 });
  expect(speed!.p95).toBeGreaterThanOrEqual(speed!.p50);
  // Once to warm up and twice to measure, two questions in two spellings.
  expect(heard).toHaveLength(3 * 2 * 2);
  expect(heard.filter((text) => text === 'gamma')).toHaveLength(3);
});

test.each(engineNames)('%s finds a statement by a word of it', (name) => {
  const [engine] = enginesNamed([name]);
  const { search, delivered } = engine!.index({ docs, corpus: null });
  expect(search('gamma', 10)[0]).toBe('1');
  expect(delivered().length).toBeGreaterThan(0);
});

test('an engine that there is not is an error that names those there are', () => {
  expect(() => enginesNamed(['solr'])).toThrow(/no engine "solr"; there are ours, minisearch/);
});

const speedOf = (records: number, p95: number): Speed => ({
  engine: echo('MiniSearch', () => []),
  of: String(records),
  records,
  questions: 1,
  p50: 1,
  p95,
  indexing: 1,
  bytes: 1,
});

test('a bar is met at its edge, and not below it', () => {
  const comparison = (ratio: number) => ({
    peer: 'p',
    questions: 1,
    ratio,
    difference: { mean: 0, low: 0, high: 0 },
  });
  expect(qualityBar('x', 0.99, comparison(0.99)).met).toBe(true);
  expect(qualityBar('x', 0.99, comparison(0.9899)).met).toBe(false);
  expect(speedBar(speedOf(150, 4.99), null)?.met).toBe(true);
  expect(speedBar(speedOf(1000, 5), null)?.met).toBe(false);
  expect(speedBar(speedOf(10000, 3), speedOf(10000, 3))?.met).toBe(true);
  expect(speedBar(speedOf(10000, 3.1), speedOf(10000, 3))?.met).toBe(false);
  expect(speedBar(speedOf(10000, 3), null)).toBeNull();
});

test('the quick benchmark is this search and MiniSearch at 10,000 records', () => {
  expect(readOptions(['--quick'], engineNames)).toMatchObject({
    engines: ['ours', 'minisearch'],
    sizes: [10000],
    write: false,
  });
  expect(readOptions(['--engines', 'Lunr', '--write'], engineNames)).toMatchObject({
    engines: ['ours', 'lunr'],
    write: true,
  });
  expect(() => readOptions(['--fast'], engineNames)).toThrow(TypeError);
});

test('tables replace what stands between the marks, and need both', () => {
  const start = '<!-- bench:search writes what follows -->';
  const end = '<!-- bench:search ends here -->';
  const document = `before\n\n${start}\nold\n${end}\n\nafter\n`;
  const written = between(document, 'new');
  expect(written).toBe(`before\n\n${start}\n\nnew\n\n${end}\n\nafter\n`);
  expect(between(written, 'new')).toBe(written);
  expect(() => between('before', 'new')).toThrow(/no text between/);
});

test('the columns of a table stand under their heads', () => {
  expect(table(['engine', 'ms'], [['ours', '1.00']]).split('\n')).toEqual([
    '| engine | ms   |',
    '| ------ | ---- |',
    '| ours   | 1.00 |',
  ]);
});
