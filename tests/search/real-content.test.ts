import { expect, test } from 'vitest';
import { emptyQuery } from '../../src/domain/claims/query.ts';
import { find } from '../../src/search/index/find.ts';
import { searchIndex } from '../../src/search/index/inverted-index.ts';
import { unmentionedSentence } from '../../src/search/query/unmentioned.ts';
import { writtenCorpus, writtenPayload } from './corpus.ts';

const { articles, concepts } = writtenCorpus();
const index = searchIndex(writtenPayload('/'));
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

const amounts = [
  '244.8 billion',
  'a billion',
  '10 billion',
  '5.7 billion dollars',
  '89.2 billion',
  'trillion yuan',
  'a thousand tonnes of oil',
  '70 per cent',
  '70 percent',
  'nine billion barrels',
  'seventeen million',
  'a hundred roubles',
  'half a million cars',
  'миллиард долларов',
  'The customs office put trade at 244.8 billion dollars in 2024, a record, and exports at 115.5 billion, it said.',
];

test.each(amounts)('in "%s" no number and no unit is read as another', (question) => {
  const { corrections, suggestion } = found(question);
  expect(corrections).toEqual([]);
  expect(suggestion ?? '').not.toMatch(/illi?on|thousand|\d/);
});

const turned = [
  'dedollarization',
  'dedollarisation',
  'nonaligned',
  'non-aligned states',
  'unstable',
  'disintegration',
  'misinformation',
  'demilitarisation',
  'antiwar',
  'boundless',
];

test.each(turned)('"%s" is not read as the word without its prefix or suffix', (question) => {
  expect(found(question).corrections).toEqual([]);
});

test('a prefix before a hyphen is no word to leave out', () => {
  expect(found('de-escalation')).toMatchObject({ count: 0, unknown: ['de-escalation'] });
  expect(found('non-interference').hits[0]?.record.text).toMatch(/non-interference/);
  expect(found('noninterference').hits[0]?.record.text).toMatch(/non-interference/);
});

test.each([
  'dedollarisation',
  'dedollarization',
  'de-dollarisation',
  'de-dollarization',
  'дедолларизация',
  '去美元化',
])('"%s" finds what is said of Western finance', (question) => {
  const expressing = claimsOfIdea('Western finance');
  for (const { record } of firstThree(question)) expect(expressing).toContain(record.id);
});

const unmentioned: [question: string, name: string][] = [
  ['nato', 'NATO'],
  ['НАТО', 'NATO'],
  ['北约', 'NATO'],
  ['北約', 'NATO'],
  ['Taiwan', 'Taiwan'],
  ['Tiawan', 'Taiwan'],
  ['Тайваня', 'Taiwan'],
  ['台灣', 'Taiwan'],
  ['india', 'India'],
  ['Iran', 'Iran'],
  ['north korea', 'North Korea'],
  ['Северной Корее', 'North Korea'],
  ['Japan', 'Japan'],
  ['Trump', 'Donald Trump'],
  ['Biden', 'Joe Biden'],
  ['Zelenskyy', 'Volodymyr Zelensky'],
  ['Зеленского', 'Volodymyr Zelensky'],
  ['hong kong', 'Hong Kong'],
  ['Arctic', 'the Arctic'],
  ['"nuclear weapons"', 'nuclear weapons'],
  ['nuclear weapons', 'nuclear weapons'],
];

test.each(unmentioned)('"%s" is answered: no article mentions %s', (question, name) => {
  expect(found(question)).toMatchObject({
    count: 0,
    paragraphs: [],
    unmentioned: unmentionedSentence([name], articles.length),
    unknown: [],
    suggestion: null,
  });
});

test('what else is asked beside such a name is answered', () => {
  const { unmentioned: said, hits } = found('Trump or Taiwan and the tariffs');
  expect(said).toBe(unmentionedSentence(['Donald Trump', 'Taiwan'], articles.length));
  expect(hits[0]?.record.text).toMatch(/taxes|protectionist/);
  expect(found('EU').hits[0]?.why).toEqual(['Actor: Europe']);
});

test('a quoted name of an idea finds who says it in other words', () => {
  const { hits, messages } = found('"no limits"');
  expect(hits.map(({ record }) => record.id)).toEqual(
    expect.arrayContaining([...claimsOfIdea('no limits')]),
  );
  expect(messages[0]).toMatch(/^No claim has the words “no limits” as they stand/);
});

/** The claims that express the idea with a name, as the writers listed them. */
function claimsOfIdea(name: string): readonly string[] {
  return concepts.find(({ aliases }) => aliases.en.includes(name))!.claims;
}

test('a question is not answered by a word such as "still"', () => {
  expect(firstThree('is trade still growing').map(({ record }) => record.text)).toEqual(
    Array.from({ length: 3 }, () => expect.stringMatching(/trade/i)),
  );
});

test('a word whose stem is known is not called misspelt', () => {
  expect(found('weapons')).toMatchObject({ corrections: [] });
  expect(found('nuclear reactors and weapons').unknown).toContain('nuclear');
});
