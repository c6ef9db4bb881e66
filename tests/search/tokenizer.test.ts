import { expect, test } from 'vitest';
import { folded, wordsIn } from '../../src/search/text/tokenizer.ts';

const cases: [text: string, stems: string[]][] = [
  ['China’s exports fell', ['china', 'export', 'fell']],
  ["the authors' views", ['the', 'author', 'view']],
  ['9.6 per cent of 2,000', ['9.6%', 'of', '2000']],
  ['70 %, 70% and 70 процентов', ['70%', '70%', 'and', '70%']],
  ['9,6 and 12', ['9.6', 'and', '12']],
  ['the U.S. and the US', ['the', 'us', 'and', 'the', 'us']],
  ['Café naïve Øresund', ['cafe', 'naiv', 'oresund']],
  ['Соединённые', ['соединенные']],
  ['一带一路', ['一带', '带一', '一路']],
  ['习', ['习']],
  ['塔克·卡尔森', ['塔克', '卡尔', '尔森']],
  ['Xi习近平Jinping', ['xi', '习近', '近平', 'jinp']],
  ['“no limits”—ever', ['no', 'limit', 'ever']],
  ['an important import of arms', ['an', 'important', 'import', 'of', 'arms']],
  ['forty meetings, 11th visit, seventy per cent', ['40', 'meet', '11', 'visit', '70%']],
  ['…!? — ·', []],
  ['', []],
];

test.each(cases)('the words of "%s" are %j', (text, stems) => {
  expect(wordsIn(text).map(({ stem }) => stem)).toEqual(stems);
});

test('every word says where it stands', () => {
  const text = 'The ferry’s café, 渡轮票';
  const stood = wordsIn(text).map(({ start, end }) => text.slice(start, end));
  expect(stood).toEqual(['The', 'ferry’s', 'café', '渡轮', '轮票']);
});

test('folding is done once: folding again changes nothing', () => {
  for (const text of ['ÅSTRÖM', 'Ёлка', 'straße', 'ﬁne'])
    expect(folded(folded(text))).toBe(folded(text));
});
