import { expect, test } from 'vitest';
import { emptyQuery } from '../../src/domain/claims/query.ts';
import { find } from '../../src/search/index/find.ts';
import { searchIndex } from '../../src/search/index/inverted-index.ts';
import { writtenCorpus, writtenPayload } from './corpus.ts';

const { concepts } = writtenCorpus();
const index = searchIndex(writtenPayload('/'));
const found = (text: string, literal = false) =>
  find(index, { ...emptyQuery, text, literal }).hits.map(({ record }) => record);

test('there are at least eighty concepts, and most have names in all three languages', () => {
  const inAll = concepts.filter(({ aliases }) =>
    Object.values(aliases).every(({ length }) => length > 0),
  );
  expect(concepts.length).toBeGreaterThanOrEqual(80);
  expect(inAll.length).toBeGreaterThanOrEqual(80);
});

test.each(concepts.map((concept) => [concept.aliases.en[0]!, concept] as const))(
  'every alias of "%s" that stands in no claim finds every claim that expresses it',
  (_, { aliases, claims }) => {
    const unsaid = Object.values(aliases)
      .flat()
      .filter((alias) => found(alias, true).length === 0);
    for (const alias of unsaid) {
      const ids = found(alias).map(({ id }) => id);
      expect(
        claims.filter((id) => !ids.includes(id)),
        alias,
      ).toEqual([]);
    }
  },
);

test('every alias is read as its own concept, and nothing else', () => {
  for (const { aliases } of concepts) {
    const [name, ...others] = Object.values(aliases).flat();
    for (const alias of others) {
      const read = find(index, { ...emptyQuery, text: alias }).concepts;
      expect(read.length, alias).toBe(1);
      expect(read[0]?.also, alias).toContain(name);
    }
  }
});

const spellings: [actor: string, questions: string][] = [
  ['sergei-shoigu', 'Shoigu, Shoygu, Schoigu, Choïgou, Sjojgu, Šojgu, Szojgu, Шойгою, 蕭依古'],
  ['xi-jinping', 'Hsi Chin-p’ing, Hsi Chin-ping, Си Цзиньпином, Si Tszinpin, 習主席'],
  ['vladimir-putin', 'Poutine, Poetin, Путиным, 普丁, 普京'],
  ['wang-yi', 'Ван И, Wang I, 王毅'],
  ['tucker-carlson', 'Karlson, Карлсоном, 卡爾森'],
  ['china', 'Peking, Pékin, Пекином, 中國'],
  ['ukraine', 'Kiev, Kyiv, Київ, Украины, 烏克蘭'],
  ['emirate-of-bukhara', 'Bokhara, Buxoro, Boukhara, Бухары'],
  ['central-asian-states', 'O’zbekiston, Qazaqstan, Кыргызстан, 烏茲別克斯坦'],
  ['un-security-council', 'UNSC, Совбез, 安理會'],
];

test.each(spellings)('%s is found as %s', (actor, questions) => {
  for (const question of questions.split(', '))
    expect(found(question)[0]?.actors, question).toContain(actor);
});
