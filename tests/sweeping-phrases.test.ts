import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/*
 * What the site says of itself and of the articles in sweeping words is worked out, or held by a
 * test. Other sweeping words have no place in its pages, components, cards and documents.
 */

const root = fileURLToPath(new URL('../', import.meta.url));

const things =
  'statements?|claims?|paragraphs?|sources?|values?|figures?|charts?|forecasts?|articles?|authors?|essays?|documents?|propositions?|events?|readings?|texts?';
const sweeping: readonly RegExp[] = [
  new RegExp(`\\b(?:every|no|none of the|all(?: the| five)?) (?:${things})\\b`, 'gi'),
  new RegExp(`\\b(?:six|seven|eight|nine|ten|[2-9]|\\d{2,}) (?:${things})\\b`, 'gi'),
  /\bnothing is (?:softened|added)\b/gi,
  /\bfive (?:authors|readings)\b/gi,
  /\bmost (?:claims|figures|sources|values)\b/gi,
];

const numberWords = 'no one two three four five six seven eight nine ten'.split(' ');
/** All articles, counted in words; smaller counts are of some of them. */
const countedArticles = new RegExp(
  `\\b(${numberWords.slice(5).join('|')})\\s+(?:articles|texts|essays|originals)\\b`,
  'gi',
);

/** Why a sweeping phrase may stand: a test holds it, or it is shown only where a count is so. */
type Allowed = readonly [file: string, phrase: string, heldBy: string];

const computed = 'shown only where it was counted';
const allowed: readonly Allowed[] = [
  ['src/schema/claim.ts', 'no source', 'tests/corpus/read-corpus.test.ts'],
  ['src/pages/about/index.astro', 'every paragraph', 'tests/dist/files.test.ts'],
  ['src/pages/about/index.astro', 'every claim', 'tests/corpus/read-corpus.test.ts'],
  ['src/components/search/SearchGuide.astro', 'no claim', 'tests/search/real-content.test.ts'],
  ['src/components/search/SearchGuide.astro', 'no article', 'tests/corpus/read-corpus.test.ts'],
  ['src/components/chart/ChartClaims.astro', 'no claim', computed],
  ['src/pages/claims/[id].astro', 'no source', computed],
  ['src/pages/forecasts/index.astro', 'no forecast', computed],
  ['src/pages/forecasts/index.astro', 'every forecast', computed],
  ['src/pages/propositions/[id].astro', 'no figure', computed],
  ['src/pages/timeline/index.astro', 'no article', computed],
  ['src/components/claim/AsKnown.astro', 'every value', computed],
  ['src/components/search/SearchPanel.astro', 'every claim', 'tests/e2e/search.spec.ts'],
  ['src/components/share/SharePanel.astro', 'all values', 'tests/charts/csv.test.ts'],
  ['docs/methods.md', 'every paragraph', 'tests/dist/files.test.ts'],
  ['src/pages/data/index.astro', 'every proposition', 'tests/corpus/read-corpus.test.ts'],
  ['docs/methods.md', 'every proposition', 'tests/corpus/read-corpus.test.ts'],
  ['docs/methods.md', 'no claim', 'tests/corpus/read-corpus.test.ts'],
  ['docs/methods.md', 'every claim', 'tests/domain/assessment-state.test.ts'],
  ['docs/methods.md', 'all values', 'tests/domain/evaluation.test.ts'],
];

describe('sweeping phrases', () => {
  const found = files().flatMap((file) =>
    phrasesIn(file).map((phrase) => ({ file, phrase: phrase.toLowerCase() })),
  );

  test('none stands but those that a test holds or that are counted', () => {
    const known = (one: (typeof found)[number]) =>
      allowed.some(([file, phrase]) => one.file === file && one.phrase === phrase);
    expect(found.filter((one) => !known(one))).toEqual([]);
  });

  test('every allowed phrase still stands, and its test is there', () => {
    for (const [file, phrase, heldBy] of allowed) {
      expect(found, file).toContainEqual({ file, phrase });
      if (heldBy !== computed) expect(existsSync(join(root, heldBy)), heldBy).toBe(true);
    }
  });

  test('a sweeping phrase across two lines of a page is found', () => {
    expect(sweepingIn('<p>\n  Every statement\n  the five articles make.</p>')).toEqual([
      'Every statement',
    ]);
    expect(
      sweepingIn('/** Every claim of an article. */ const all = claims.every(claim);'),
    ).toEqual([]);
  });
});

test('no page and no document says a number of articles that one more would make untrue', () => {
  const counted = files().flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(countedArticles)].map(([phrase]) => ({
      file,
      phrase,
    })),
  );
  expect(counted).toEqual([]);
});

function files(): string[] {
  const under = (folder: string, ending: RegExp) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => ending.test(file))
      .map((file) => join(folder, file));
  return [
    ...under('src/pages', /\.astro$/),
    ...under('src/components', /\.astro$/),
    ...under('src/layouts', /\.astro$/),
    'src/og/corpus-images.ts',
    'content/site.yaml',
    'src/domain/claims/labels.ts',
    'src/schema/claim.ts',
    'src/data/published-claim.ts',
    'README.md',
    'docs/methods.md',
    'package.json',
  ];
}

function phrasesIn(file: string): string[] {
  return sweepingIn(readFileSync(join(root, file), 'utf8'));
}

/** The sweeping phrases of a text, without comments, across the ends of lines. */
function sweepingIn(text: string): string[] {
  const said = text.replace(/\/\*.*?\*\/|<!--.*?-->|^\s*\/\/.*$/gms, ' ').replace(/\s+/g, ' ');
  return sweeping.flatMap((pattern) => [...said.matchAll(pattern)].map(([phrase]) => phrase));
}
