import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapText, heightOf, fitText } from '../../src/og/drawing/fit-text.ts';
import type { FontMetrics } from '../../src/og/drawing/font-metrics.ts';
import { textWidth } from '../../src/og/drawing/font-metrics.ts';

/** A face whose letters are all half an em wide: at size 10 a letter is 5 px. */
const half: FontMetrics = { family: 'Half', weight: 400, advance: () => 0.5 };

const wraps: [text: string, width: number, lines: string[]][] = [
  ['one two three', 1000, ['one two three']],
  ['one two three', 40, ['one two', 'three']],
  ['one two three', 15, ['one', 'two', 'three']],
  ['incomprehensibility', 20, ['incomprehensibility']],
  ['rose by 7 % to US$ 244 bn', 40, ['rose by', '7 % to', 'US$ 244 bn']],
];

test.each(wraps)(
  '"%s" in %i px breaks between words and keeps units whole',
  (text, width, lines) => {
    expect(wrapText(text, half, 10, width)).toEqual(lines);
  },
);

test('a text takes the largest size at which it fits', () => {
  const room = { width: 100, height: 40, sizes: [40, 20, 10], leading: 1 };
  expect(fitText('ab', half, room).size).toBe(40);
  expect(fitText('abcd efgh', half, room)).toMatchObject({ size: 20, lines: ['abcd efgh'] });
  expect(fitText('abcd efgh ijkl', half, room)).toMatchObject({
    size: 20,
    lines: ['abcd efgh', 'ijkl'],
  });
});

test('two lines are made about as long as each other', () => {
  const room = { width: 100, height: 20, sizes: [10], leading: 1 };
  expect(fitText('one two three four five six', half, room).lines).toEqual([
    'one two three',
    'four five six',
  ]);
});

test('a text that fits at no size ends in an ellipsis, without a mark before it', () => {
  const room = { width: 50, height: 20, sizes: [20, 10], leading: 1 };
  expect(fitText('one two; three four, five six seven', half, room).lines).toEqual([
    'one two;',
    'three…',
  ]);
});

test('whatever the words, lines stay within the room and lose words only past the limit', () => {
  const word = fc.string({ minLength: 1, maxLength: 9, unit: 'grapheme-ascii' });
  const texts = fc.array(
    word.map((text) => text.replaceAll(/\s/g, 'x')),
    { minLength: 1, maxLength: 40 },
  );
  fc.assert(
    fc.property(texts, (words) => {
      const room = { width: 60, height: 60, sizes: [20, 15, 10], leading: 1.2 };
      const set = fitText(words.join(' '), half, room);
      const whole = set.lines.join(' ') === words.join(' ');
      return (
        set.lines.every((line) => textWidth(line, half, set.size) <= room.width) &&
        heightOf(set) <= room.height &&
        (whole || set.lines.at(-1)!.endsWith('…'))
      );
    }),
  );
});
