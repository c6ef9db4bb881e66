import { expect, test } from 'vitest';
import { emptyQuery } from '../../src/model/query.ts';
import { find } from '../../src/search/find.ts';
import { searchIndex } from '../../src/search/inverted-index.ts';
import { writtenFile } from './corpus.ts';

const index = searchIndex(writtenFile('/'));
const found = (text: string) => find(index, { ...emptyQuery, text });
const firstThree = (text: string) => found(text).hits.slice(0, 3);

/** What a reader types, and what one of the first three claims says. */
const byText: [question: string, says: RegExp][] = [
  ['shoygu', /Shoigu/],
  ['Шойгу', /Shoigu/],
  ['shoigu', /Shoigu/],
  ['car exports collapse', /automotive exports.*70%/],
  ['car exports fall', /automotive exports.*70%/],
  ['automobile exports plunge', /automotive exports.*70%/],
  ['一带一路', /Belt and Road/],
  ['一帶一路', /Belt and Road/],
  ['new silk road', /Belt and Road/],
  ['Бухара', /Bukhara/],
  ['tucker carlson', /Carlson/],
  ['carlsen interveiw', /Carlson/],
  ['no limits', /“(without|no) limits”/],
  ['junior partner', /subordinate/],
  ['习近平', /\bXi\b/],
  ['Путиным', /Putin/],
  ['centralasia', /Central Asia/],
  ['espionage', /intelligence/],
  ['uzbekestan', /Central Asia/],
];

test.each(byText)('"%s" has the right claim among its first three', (question, says) => {
  expect(firstThree(question).map(({ record }) => record.text)).toContainEqual(
    expect.stringMatching(says),
  );
});

const byActor: [question: string, actor: string][] = [
  ['Шойгу', 'sergei-shoigu'],
  ['绍伊古', 'sergei-shoigu'],
  ['习近平', 'xi-jinping'],
  ['習近平', 'xi-jinping'],
  ['Путиным', 'vladimir-putin'],
  ['普京', 'vladimir-putin'],
  ['Бухара', 'emirate-of-bukhara'],
];

test.each(byActor)('"%s" gives only claims that name %s', (question, actor) => {
  const { hits } = found(question);
  expect(hits.length).toBeGreaterThan(0);
  for (const { record } of hits) expect(record.actors).toContain(actor);
});

test.each(['asdfgh qwerty', 'xyzzy', 'zzzz', 'лапуть', '龘龘龘', 'tank', '%%%'])(
  'nonsense such as "%s" gives nothing',
  (question) => {
    expect(found(question)).toMatchObject({ count: 0, hits: [] });
  },
);

test('every claim is the first result for its own text', () => {
  for (const { id, text } of index.claims.records)
    expect(found(text).hits[0]?.record.id, text).toBe(id);
});
