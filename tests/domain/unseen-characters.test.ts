import { expect, test } from 'vitest';
import { unseenCharacter } from '../../src/domain/unseen-characters.ts';

test('what texts of any language need can stay', () => {
  const texts = [
    'ordinary text,\twith a tab\r\nand line ends',
    '没有上限的伙伴关系',
    'Отношения без границ',
    'می‌خواهم', // a joiner of Persian
    '\u200fالعربية', // a mark of direction
    'US$\u00a0240\u2009bn over\u00adlong',
    '👩‍🚀 🇨🇳',
  ];
  expect(texts.filter((text) => unseenCharacter(text) !== null)).toEqual([]);
});

test.each([
  ['a\0b', 1, 'U+0000'],
  ['ab\u0085', 2, 'U+0085'],
  ['\u200bab', 0, 'U+200B'],
  ['a\u2028b', 1, 'U+2028'],
  ['a\u202eb\u202c', 1, 'U+202E'],
  ['a\u2067b', 1, 'U+2067'],
  ['a\ufeffb', 1, 'U+FEFF'],
  ['a\ud800b', 1, 'U+D800'],
  ['a\ufffdb', 1, 'U+FFFD'],
  ['a\u{e0041}b', 1, 'U+E0041'],
])('%j holds a character that nobody sees, at %i', (text, index, name) => {
  expect(unseenCharacter(text)).toMatchObject({ index });
  expect(unseenCharacter(text)!.found).toContain(`holds ${name},`);
});
