import { expect, test } from 'vitest';
import { numbersIn } from '../../src/domain/text/count-words.ts';

const texts: [text: string, numbers: string[]][] = [
  ['244.8 billion in 2024, after 240.1', ['244.8', '240.1']],
  ['on 14 January 2026, and 18 and 19 May', []],
  ['from 7 to 10 May by 7 to 10%', ['7', '10']],
  ['1999–2005, 2008 and 2011–2014', []],
  ['“+2.2%” and “−2.9%”', ['+2.2', '−2.9']],
  ['a border of 4,209 kilometres', ['4,209']],
  ['2,024 of 2024.', ['2,024']],
  ['1,890 in 1890; 2024% and 2024.5', ['1,890', '2024', '2024.5']],
  ['the 43rd meeting, ¶3, of the G20 on CO2', ['43']],
  ['about two-thirds', []],
  ['28.48 / 1.799', ['28.48', '1.799']],
];

test.each(texts)('the numbers of "%s"', (text, numbers) => {
  expect(numbersIn(text).map((one) => one.text)).toEqual(numbers);
  for (const one of numbersIn(text)) expect(text.startsWith(one.text, one.at)).toBe(true);
});
