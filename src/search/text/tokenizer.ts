import { stemmer } from 'stemmer';

/** A word of a text: as it is compared, its stem, and where it stands (UTF-16 offsets). */
export type Word = Readonly<{ word: string; stem: string; start: number; end: number }>;

/**
 * The words of a text, in order. Chinese, which has no spaces, gives overlapping pairs of
 * characters, and a lone character itself; `U.S.` is one word, `9.6` and `2,000` are numbers, and
 * `70 %`, `70 per cent` and `70 процентов` are all `70%`.
 */
export function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(runs)]
    .flatMap(({ 0: run, index }) => (han.test(run) ? pairsIn(run, index) : wordOf(run, index)))
    .filter(({ word }) => word !== '');
}

/** A text as it is compared: no capitals, no accents, `ё` as `е`, `й` as `и`. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđı]/g, (letter) => unaccented[letter]!);
}

/**
 * What the forms of a folded word have in common: a Porter stem for Latin letters. Stop words keep
 * theirs, or `has` would answer to `ha`.
 */
export function stemOf(word: string): string {
  if (!/^[a-z]+$/.test(word) || stopWords.has(word)) return word;
  return own.get(word) ?? stemmer(word);
}

/** Words whose Porter stems are those of words with another meaning: `import`, `nation`, `arm`. */
const own: ReadonlyMap<string, string> = new Map(
  Object.entries({
    important: ['important', 'importance', 'importantly'],
    nationalist: ['nationalism', 'nationalist', 'nationalists', 'nationalistic'],
    contraction: ['contraction', 'contractions'],
    arms: ['arms'],
    hostilities: ['hostilities'],
    billion: ['billion', 'billions', 'bn'],
    million: ['million', 'millions', 'mn'],
  }).flatMap(([stem, words]) => words.map((word) => [word, stem])),
);

/** Whether a word says nothing about the subject of a question. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}

/** Whether a word is a number, or a share of a hundred. */
export function isNumber(word: string): boolean {
  return /^\p{N}[\p{N}.]*%?$/u.test(word);
}

/** Whether a word is Chinese. */
export function isHan(word: string): boolean {
  return han.test(word);
}

const han = /^\p{Script=Han}/u;

/** English words for numbers that stand for nothing else. */
const numbers: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  eleventh: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** Words that are read as numbers, or with them: a misspelt one may be one of these. */
export const amountWords: readonly string[] = [
  ...Object.keys(numbers),
  ...'cent percent hundred thousand million billion trillion'.split(' '),
];

/**
 * Numbers and units, which are never read as another word, known or not. Only a word with the same
 * first letter is taken for one of them misspelt.
 */
const amounts: ReadonlySet<string> = new Set([
  ...amountWords,
  ...(
    'zero one once twice half quarter third thirteen fourteen sixteen seventeen eighteen nineteen dozen ' +
    'hundreds thousands millions billions trillions tn cents percentage point points tonne tonnes ton tons ' +
    'barrel barrels metre metres meter meters cubic kilometre kilometres kilometer kilometers litre litres ' +
    'gigawatt gigawatts megawatt megawatts dollar dollars euro euros yuan renminbi rouble roubles ruble ' +
    'rubles rupee rupees pound pounds yen day days week weeks month months year years decade decades ' +
    'century centuries тысяча тысячи тысяч миллион миллиона миллионов миллиард миллиарда миллиардов ' +
    'триллион триллиона триллионов тонна тонны тонн баррель баррелей доллар доллара долларов юань юаня ' +
    'юанеи рубль рубля рублеи евро'
  ).split(' '),
]);

/** Whether a word is a number in words, or a unit. */
export function isAmount(word: string): boolean {
  return amounts.has(word);
}

/** An amount: digits with points and commas, or a number in words. */
const amount = `(?:\\p{N}+(?:[.,]\\p{N}+)*|(?<!\\p{L})(?:${Object.keys(numbers).join('|')}))`;

/** Chinese, shares of a hundred, numbers with points, abbreviations with points, all other words. */
const runs = new RegExp(
  [
    '\\p{Script=Han}+',
    `${amount}\\s?(?:[%％٪]|per\\s?cent(?!\\p{L})|процент\\p{L}*)`,
    '\\p{N}+(?:[.,]\\p{N}+)+',
    '\\p{L}(?:\\.\\p{L}(?!\\p{L}))+',
    "(?:(?!\\p{Script=Han})[\\p{L}\\p{M}\\p{N}])+(?:['’](?!\\p{Script=Han})\\p{L}+)*",
  ].join('|'),
  'giu',
);

const unaccented: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

const stopWords: ReadonlySet<string> = new Set(
  (
    'a about again all already also an and any are as at be been being but by can could currently did do does ' +
    'each even ever for from had has have he her his how i if in into is it its just me my no nor not now of on ' +
    'or other our really she should so still than that the their them then there these they this those to was ' +
    'we were what when where which who whom whose why will with would yet you your ' +
    'и в во на с со о об у к по за от из для что как кто это ли еще уже'
  ).split(' '),
);

function wordOf(run: string, start: number): Word {
  const { word, stem } = known.get(run) ?? learnt(run);
  return { word, stem, start, end: start + run.length };
}

/** Words read so far, since a text says most of its words more than once. */
const known = new Map<string, Pick<Word, 'word' | 'stem'>>();

function learnt(run: string): Pick<Word, 'word' | 'stem'> {
  const word = normalized(run);
  const read = { word, stem: stemOf(word) };
  known.set(run, read);
  return read;
}

function normalized(run: string): string {
  const word = folded(run);
  if (/^\p{N}/u.test(word)) return numberOf(word);
  const [first = ''] = word.split(/\s|per/, 1);
  if (Object.hasOwn(numbers, first)) return numberOf(word.replace(first, String(numbers[first])));
  return word
    .replace(/['’]s$/, '')
    .replace(/['’,]/g, '')
    .replace(/(?<=\p{L})\.|\.(?=\p{L})/gu, '');
}

/** A comma before three digits parts thousands; any other is a decimal point. */
function numberOf(run: string): string {
  return run
    .replace(/,(?=\p{N}{3}(?!\p{N}))/gu, '')
    .replace(',', '.')
    .replace(/\s?(?:[%٪]|per\s?cent|процент.*)$/, '%')
    .replace(/(?<=\d)(?:st|nd|rd|th)$/, '')
    .replace(/['’]/g, '');
}

function pairsIn(run: string, start: number): Word[] {
  const characters = [...run];
  if (characters.length === 1) return [{ word: run, stem: run, start, end: start + run.length }];
  let at = start;
  return characters.slice(1).map((second, i) => {
    const word = characters[i]! + second;
    const pair = { word, stem: word, start: at, end: at + word.length };
    at += characters[i]!.length;
    return pair;
  });
}
