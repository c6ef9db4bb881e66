import { expect, test } from 'vitest';
import { emptyQuery } from '../../src/domain/claims/query.ts';
import { find } from '../../src/search/index/find.ts';
import type { NamedEntry } from '../../src/search/index/record.ts';
import { searchIndex } from '../../src/search/index/inverted-index.ts';
import {
  namesIn,
  withoutWritingSystems,
  withWritingSystem,
  writingSystems,
  writingSystemsIn,
} from '../../src/search/text/writing-systems.ts';
import { writtenPayload } from './corpus.ts';
import { judgedQuestions } from './judged.ts';

const whole = writtenPayload('/');
const lean = withoutWritingSystems(whole);
const full = writingSystems.reduce(
  (payload, system) => withWritingSystem(payload, namesIn(whole, system)),
  lean,
);

test('the payload that is fetched first has no Cyrillic and no Chinese in its names', () => {
  const { lexicon, concepts, unmentioned, simplified } = lean;
  const names = [lexicon.topics, lexicon.actors, concepts, unmentioned, simplified];
  expect(writingSystemsIn(JSON.stringify(names))).toEqual([]);
});

test('with the names in every writing system it is the whole payload again', () => {
  const sorted = (entries: readonly NamedEntry[]) => entries.map(({ names }) => names.toSorted());
  for (const list of ['topics', 'actors'] as const)
    expect(sorted(full.lexicon[list])).toEqual(sorted(whole.lexicon[list]));
  expect(sorted(full.unmentioned)).toEqual(sorted(whole.unmentioned));
  const aliases = ({ concepts }: typeof whole) => concepts.map((one) => one.aliases.toSorted());
  expect(aliases(full)).toEqual(aliases(whole));
  const compared = { lexicon: null, concepts: null, unmentioned: null };
  expect({ ...full, ...compared }).toEqual({ ...whole, ...compared });
});

test('a question in Latin letters is answered the same without the others', () => {
  const [few, all] = [searchIndex(lean), searchIndex(whole)];
  for (const { q } of judgedQuestions().filter(
    ({ q: text }) => writingSystemsIn(text).length === 0,
  )) {
    const query = { ...emptyQuery, text: q };
    const ids = (index: typeof few) => find(index, query).hits.map(({ record }) => record.id);
    expect(ids(few), q).toEqual(ids(all));
  }
});

test.each([
  ['Шойгу', ['cyrillic']],
  ['习近平 Putin', ['han']],
  ['Путин и 习近平', ['cyrillic', 'han']],
  ['Choïgou', []],
])('"%s" is written in %j', (text, expected) => {
  expect(writingSystemsIn(text)).toEqual(expected);
});
