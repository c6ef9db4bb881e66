import { expect, test } from 'vitest';
import { occurrences, plain, textFragment } from '../../src/routing/text-fragment.ts';

const cases: [what: string, before: string, words: string, after: string, link: string | null][] = [
  [
    'words that stand once are named alone',
    'Trade ',
    'fell by 9 per cent',
    '.',
    'fell%20by%209%20per%20cent',
  ],
  [
    'hyphens, commas and ampersands are escaped',
    '',
    'a - b, c & d',
    ' e',
    'a%20%2D%20b%2C%20c%20%26%20d',
  ],
  ['words that stand twice take words after them', '', 'the two', ' grow apart', 'the%20two,-grow'],
  [
    'and words before them where those after do not tell',
    'and so ',
    'the two',
    ' agree',
    'so-,the%20two',
  ],
  ['signs alone are no context', 'now ', 'twice', '. Then', 'now-,twice'],
  ['Chinese and Cyrillic are written as UTF-8', '', '一带', ' Шойгу', '%E4%B8%80%E5%B8%A6'],
  ['words without anything of their own have no link', '', 'echo', '', null],
];
const rest = 'The two agree. The two agree. twice. twice, Then echo echo';

test.each(cases)('%s', (_, before, words, after, link) => {
  const page = `${before}${words}${after}\n${rest}`;
  const directive = textFragment({ before, words, after }, page);
  expect(directive).toBe(link && `:~:text=${link}`);
});

test('white space and case do not make words different', () => {
  const page = 'Rose\u00a0to a\nrecord. It rose to a record again';
  const quoted = { before: 'It ', words: 'rose to a record', after: ' again' };
  expect(textFragment(quoted, page)).toBe(':~:text=rose%20to%20a%20record,-again');
});

test('overlapping occurrences all count, and those of nothing do not', () => {
  expect(occurrences('aa', plain('aAaa'))).toBe(3);
  expect(occurrences('', 'a')).toBe(0);
});
