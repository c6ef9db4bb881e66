import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conceptTable } from '../../src/search/query/synonyms.ts';
import { phraseCounts } from '../../src/search/index/phrases.ts';
import { matchesOf } from '../../src/search/index/ranking.ts';
import { fieldIndexOf } from '../../src/search/index/posting-lists.ts';
import { finished } from '../../src/search/index/steps.ts';
import { wordsIn } from '../../src/search/text/tokenizer.ts';

const none = conceptTable([]);
const indexOf = (texts: readonly string[]) =>
  finished(
    fieldIndexOf(
      texts.map((text, i) => ({ id: String(i), text })),
      ({ text }) => ({ text, secondary: [], names: [], article: [] }),
      () => undefined,
    ),
  );

/** Okapi BM25 as textbooks have it, by reading every text anew. */
function slowScore(text: string, stem: string, texts: readonly string[]): number {
  const words = texts.map((one) => wordsIn(one).map((word) => word.stem));
  const own = wordsIn(text).map((word) => word.stem);
  const holding = words.filter((one) => one.includes(stem)).length;
  const mean = words.reduce((sum, one) => sum + one.length, 0) / texts.length;
  const count = own.filter((one) => one === stem).length;
  const rarity = Math.log(1 + (texts.length - holding + 0.5) / (holding + 0.5));
  return (rarity * count * 1.7) / (count + 0.7 * (0.6 + (0.4 * own.length) / mean));
}

const word = fc.constantFrom('ferry', 'river', 'toll', 'bridge', 'the');
const someTexts = fc.array(
  fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' ')),
  { minLength: 1, maxLength: 6 },
);

test('one word scores as BM25 has it', () => {
  fc.assert(
    fc.property(someTexts, (texts) => {
      const term = { word: 'toll', stems: new Map([['toll', 1]]) };
      const groups = [{ terms: [term], concept: null, words: 1, phrase: 1 }];
      const matches = matchesOf(groups, indexOf(texts), none);
      expect(matches.map(({ record }) => record).toSorted((a, b) => a - b)).toEqual(
        texts.flatMap((text, i) => (text.includes('toll') ? [i] : [])),
      );
      for (const { record, score } of matches)
        expect(score).toBeCloseTo(slowScore(texts[record]!, 'toll', texts), 4);
    }),
  );
});

test('a phrase is found where its words stand side by side, as often as they do', () => {
  fc.assert(
    fc.property(someTexts, fc.array(word, { minLength: 1, maxLength: 3 }), (texts, phrase) => {
      const stems = phrase.map((one) => wordsIn(one)[0]!.stem);
      const counts = phraseCounts(stems, indexOf(texts));
      for (const [i, text] of texts.entries()) {
        const words = wordsIn(text).map(({ stem }) => stem);
        const times = words.filter((_, at) =>
          stems.every((stem, step) => words[at + step] === stem),
        ).length;
        expect(counts.get(i) ?? 0, text).toBe(times);
      }
    }),
  );
});

test('words side by side as in the question rank above the same words apart', () => {
  const texts = ['the toll is on a river bridge', 'the bridge on a river has a toll'];
  const terms = ['river', 'bridg'].map((stem) => ({ word: stem, stems: new Map([[stem, 1]]) }));
  const groups = terms.map((term) => ({ terms: [term], concept: null, words: 1, phrase: 1 }));
  const matches = matchesOf(groups, indexOf(texts), none);
  const score = (record: number) => matches.find((match) => match.record === record)!.score;
  expect(score(0)).toBeGreaterThan(score(1));
});
