import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { simplifiedPairs } from '../../src/search/text/simplified-chinese.ts';

/** From the printed tables of simplified characters of 1964 and 1986, and forms of Taiwan and Hong Kong. */
const known: [simplified: string, traditional: string[]][] = [
  ['无', ['無']],
  ['对', ['對']],
  ['国', ['國']],
  ['习', ['習']],
  ['边', ['邊']],
  ['联', ['聯']],
  ['盟', []],
  ['发', ['發', '髮']],
  ['众', ['眾', '衆']],
  ['为', ['為', '爲']],
  ['启', ['啓', '啟']],
  ['里', ['裏', '裡']],
  ['𫘝', ['駃']],
];

const everyCharacter = Array.from({ length: 0xa000 - 0x3400 }, (_, i) =>
  String.fromCodePoint(0x3400 + i),
);
const everyPair = tableOf(simplifiedPairs(everyCharacter));

test.each(known)('%s is also written %j', (simplified, traditional) => {
  const forms = [...simplifiedPairs(simplified)].filter((_, i) => i % 2 === 0);
  expect(forms).toEqual(expect.arrayContaining(traditional));
  if (traditional.length === 0) expect(forms).toEqual([]);
});

test('the pairs are in the order of the traditional characters, each of them once', () => {
  expect(simplifiedPairs('无对')).toBe('對对無无');
  expect(simplifiedPairs(['对', '无', '无', 'x'])).toBe('對对無无');
  expect(simplifiedPairs('no limits, без границ')).toBe('');
});

test('a name in traditional characters folds to the simplified one', () => {
  const names = [
    ['習近平', '习近平'],
    ['俄羅斯', '俄罗斯'],
    ['烏克蘭', '乌克兰'],
    ['一帶一路', '一带一路'],
    ['紹伊古', '绍伊古'],
    ['金磚國家', '金砖国家'],
    ['無上限', '无上限'],
  ] as const;
  const table = tableOf(simplifiedPairs(names.map(([, simplified]) => simplified).join('')));
  for (const [traditional, simplified] of names) expect(fold(traditional, table)).toBe(simplified);
});

test.each(['concepts', 'actors', 'topics'])(
  'content/%s.yaml lists simplified characters alone',
  (name) => {
    const text = readFileSync(`content/${name}.yaml`, 'utf8');
    expect([...new Set(text)].filter((character) => everyPair.has(character))).toEqual([]);
  },
);

type Table = ReadonlyMap<string, string>;

function tableOf(pairs: string): Table {
  const characters = [...pairs];
  return new Map(
    characters.flatMap((traditional, i) =>
      i % 2 === 0 ? [[traditional, characters[i + 1]!]] : [],
    ),
  );
}

function fold(text: string, table: Table): string {
  return [...text].map((character) => table.get(character) ?? character).join('');
}
