import { expect, test } from 'vitest';
import { firstDay, inCalendar, lastDay } from '../../src/domain/calendar.ts';

const two = (number: number) => String(number).padStart(2, '0');

/** Whether JavaScript's own calendar gives the day back as it was given. */
function known(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

test.each([1600, 1900, 2000, 2023, 2024, 2100])(
  'every day of %i is known, and no other',
  (year) => {
    const days = Array.from(
      { length: 14 * 33 },
      (_, at) => [Math.floor(at / 33), at % 33] as const,
    );
    const wrong = days.filter(
      ([month, day]) =>
        inCalendar(`${year}-${two(month)}-${two(day)}`) !==
        (month > 0 && month < 13 && day > 0 && known(year, month, day)),
    );
    expect(wrong).toEqual([]);
  },
);

test('years and months are known from the year 1 on', () => {
  const texts = ['2024', '2024-12', '0001', '0000', '0000-05', '2024-13', '2024-00', '24', ''];
  expect(texts.filter(inCalendar)).toEqual(['2024', '2024-12', '0001']);
});

test('a year and a month have a first and a last day', () => {
  const texts = ['2024', '2024-02', '2023-02', '2024-02-09'];
  expect(texts.map((text) => [firstDay(text), lastDay(text)])).toEqual([
    ['2024-01-01', '2024-12-31'],
    ['2024-02-01', '2024-02-29'],
    ['2023-02-01', '2023-02-28'],
    ['2024-02-09', '2024-02-09'],
  ]);
});
