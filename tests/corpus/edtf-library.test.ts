import edtf from 'edtf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Edtf } from '../../src/schema/parts/fields.ts';
import { corpus } from '../domain/content.ts';

const own = (date: string) => Edtf.safeParse(date).success;
const library = (date: string) => {
  try {
    return Boolean(edtf(date));
  } catch {
    return false;
  }
};

test('the library reads every date of the content', () => {
  const dates = [
    ...corpus.articles.map(({ date }) => date.edtf),
    ...corpus.events.map(({ date }) => date),
    ...corpus.claims.flatMap(({ forecast }) => forecast?.judgedBy ?? []),
  ];
  expect(dates.filter((date) => !library(date))).toEqual([]);
});

test.each(['2024-02-31', '2025-13~', '2025-00', '2025-08/2024-01', '..', '2025-99-99/..'])(
  'the check refuses %s, and so does the library',
  (date) => expect([own(date), library(date)]).toEqual([false, false]),
);

test.each(['../..', '2025-02-29', '0000'])(
  'the check refuses %s, which the library lets pass',
  (date) => expect([own(date), library(date)]).toEqual([false, true]),
);

const two = (number: number) => String(number).padStart(2, '0');
const number = (most: number) => fc.integer({ min: 0, max: most }).map(two);
const moment = fc
  .tuple(
    fc.integer({ min: 1900, max: 2099 }),
    fc.oneof(
      fc.constant(''),
      number(14).map((month) => `-${month}`),
      fc.tuple(number(14), number(33)).map(([month, day]) => `-${month}-${day}`),
    ),
    fc.constantFrom('', '~', '?', '%'),
  )
  .map(([year, rest, mark]) => `${year}${rest}${mark}`);

test('what the check lets pass the library reads, but for intervals whose ends overlap', () => {
  fc.assert(
    fc.property(moment, (date) => !own(date) || library(date)),
    { numRuns: 300 },
  );
  fc.assert(
    fc.property(moment, moment, (from, to) => {
      const overlap =
        from.startsWith(to.replace(/\W$/, '')) || to.startsWith(from.replace(/\W$/, ''));
      return overlap || !own(`${from}/${to}`) || library(`${from}/${to}`);
    }),
    { numRuns: 300 },
  );
});
