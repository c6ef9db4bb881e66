import { expect, test } from 'vitest';
import { edtfEnd, edtfStart, edtfWords } from '../../src/domain/text/edtf.ts';

const dates: [edtf: string, words: string, start: string | null, end: string | null][] = [
  ['2025', '2025', '2025', '2025'],
  ['2025-08', 'August 2025', '2025-08', '2025-08'],
  ['2024-02-08', '8 February 2024', '2024-02-08', '2024-02-08'],
  ['2025-08~', 'about August 2025', '2025-08', '2025-08'],
  ['1868-06?', 'June 1868 (uncertain)', '1868-06', '1868-06'],
  ['2023-05-18/2023-05-19', '18–19 May 2023', '2023-05-18', '2023-05-19'],
  ['1969-03-02/1969-09-11', '2 March 1969 to 11 September 1969', '1969-03-02', '1969-09-11'],
  ['2025-05/..', 'May 2025 or later', '2025-05', null],
  ['../2024', '2024 or earlier', null, '2024'],
  ['XXXX', 'not known', null, null],
];

test.each(dates)('%s reads as "%s"', (edtf, words, start, end) => {
  expect(edtfWords(edtf)).toBe(words);
  expect(edtfStart(edtf)).toBe(start);
  expect(edtfEnd(edtf)).toBe(end);
});
