import { expect, test } from 'vitest';
import { emptyQuery } from '../../src/domain/claims/query.ts';
import { find } from '../../src/search/index/find.ts';
import { searchIndex } from '../../src/search/index/inverted-index.ts';
import {
  namesIn,
  scripts,
  scriptsIn,
  withoutScripts,
  withScript,
} from '../../src/search/text/writing-systems.ts';
import { writtenFile } from './corpus.ts';
import { judgedQuestions } from './judged.ts';

const whole = writtenFile('/');
const lean = withoutScripts(whole);
const full = scripts.reduce((file, script) => withScript(file, namesIn(whole, script)), lean);

test('the file that is fetched first has no Cyrillic and no Chinese in its names', () => {
  const { lexicon, ideas, unmentioned, han } = lean;
  const names = [lexicon.topics, lexicon.actors, ideas, unmentioned, han];
  expect(scriptsIn(JSON.stringify(names))).toEqual([]);
});

test('with the names of every script it is the whole file again', () => {
  const sorted = (names: readonly string[]) => names.map((one) => one.split('|').toSorted());
  for (const list of ['topics', 'actors'] as const)
    expect(sorted(full.lexicon[list].names)).toEqual(sorted(whole.lexicon[list].names));
  expect(sorted(full.ideas.aliases)).toEqual(sorted(whole.ideas.aliases));
  expect(sorted(full.unmentioned.names)).toEqual(sorted(whole.unmentioned.names));
  expect(full.han).toBe(whole.han);
  const compared = { lexicon: null, ideas: null, unmentioned: null };
  expect({ ...full, ...compared }).toEqual({ ...whole, ...compared });
});

test('a question in Latin letters is answered the same without the others', () => {
  const [few, all] = [searchIndex(lean), searchIndex(whole)];
  for (const { q } of judgedQuestions().filter(({ q: text }) => scriptsIn(text).length === 0)) {
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
  expect(scriptsIn(text)).toEqual(expected);
});
