import { expect, test } from 'vitest';
import { tolerance, vocabularyOf } from '../../src/search/query/vocabulary.ts';

const words = {
  interview: 3,
  interviews: 1,
  road: 2,
  russia: 3,
  treaty: 1,
  deals: 1,
  bank: 2,
  central: 4,
  asia: 4,
  million: 9,
  tonne: 9,
  stable: 3,
  dollarization: 2,
  inactive: 2,
  китаи: 1,
  путин: 2,
  газета: 1,
  партия: 1,
  习近: 1,
};
const few = vocabularyOf(new Map(Object.entries(words)));
const padding = Array.from({ length: 6000 }, (_, i): [string, number] => [
  `x${i.toString(36)}q`,
  1,
]);
const many = vocabularyOf(new Map([...padding, ...Object.entries(words)]));

const corrections: [word: string, meant: string | null][] = [
  ['interveiw', 'interview'],
  ['intreviews', 'interviews'],
  ['raod', 'road'],
  ['ussia', 'russia'],
  ['rteaty', 'treaty'],
  ['edals', 'deals'],
  ['ank', null],
  ['tank', null],
  ['bonk', null],
  ['rod', null],
  ['blorfwit', null],
  ['asla', null],
  ['billion', null],
  ['tonnes', null],
  ['mllion', 'million'],
  ['zillion', null],
  ['dedollarization', null],
  ['dollarizatoin', 'dollarization'],
  ['destable', null],
  ['unstable', null],
  ['mstable', 'stable'],
  ['active', null],
  ['nactive', 'inactive'],
];

test.each(corrections)(
  '"%s" is corrected to %s, in a small and in a large vocabulary',
  (word, meant) => {
    expect(few.corrected(word)).toBe(meant);
    expect(many.corrected(word)).toBe(meant);
  },
);

const forms: [word: string, found: string[]][] = [
  ['путиным', ['путин']],
  ['китаем', ['китаи']],
  ['китаиские', ['китаи']],
  ['газ', []],
  ['партнер', []],
  ['putinym', []],
];

test.each(forms)('"%s" is another form of %j', (word, found) => {
  expect(few.inflections(word)).toEqual(found);
});

test('words run together come apart at two known words', () => {
  expect(few.split('centralasia')).toEqual(['central', 'asia']);
  expect(few.split('centralx')).toBeNull();
  expect(
    vocabularyOf(
      new Map([
        ['bound', 2],
        ['less', 4],
      ]),
    ).split('boundless'),
  ).toBeNull();
});

test('the words that begin with a text are all of them and no other', () => {
  expect(few.beginning('inter')).toEqual(['interview', 'interviews']);
  expect(few.beginning('zz')).toEqual([]);
  expect(few.beginning('习')).toEqual(['习近']);
});

test('an amount that occurs once is not a frequent one misspelt', () => {
  const { moreFrequent } = vocabularyOf(
    new Map([
      ['billion', 1],
      ['million', 40],
      ['stable', 40],
      ['unstable', 1],
    ]),
  );
  expect(['billion', 'unstable'].map(moreFrequent)).toEqual([null, null]);
});

test('a word that occurs once may be a frequent one misspelt, an error away', () => {
  const { moreFrequent } = vocabularyOf(
    new Map(Object.entries({ china: 40, chine: 1, trade: 30, trades: 1, russia: 30, prussia: 2 })),
  );
  expect(['chine', 'trades', 'prussia', 'china', 'chima'].map(moreFrequent)).toEqual([
    'china',
    null,
    null,
    null,
    null,
  ]);
});

test('short words must be right, long ones may have two errors', () => {
  expect([0, 3, 4, 7, 8, 20].map(tolerance)).toEqual([0, 0, 1, 1, 2, 2]);
});
