import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readCorpus, readiness } from '../../src/corpus/read-corpus.ts';
import { contentFiles } from '../../src/corpus/read/files.ts';
import { draftCorpus, readWithoutSnapshots } from '../../src/corpus/sound-corpus.ts';
import { newEntries } from '../../src/corpus/locks/history.ts';
import { readEntries } from '../../src/corpus/read/records.ts';
import { withoutDrafts } from '../../src/corpus/without-drafts.ts';
import { linkingOnly } from '../../src/essays/claim-links.ts';

const valid = contentFiles(fileURLToPath(new URL('../fixtures/valid', import.meta.url)));
const calm = 'content/claims/calm-waters.yaml';
const essay = 'content/articles/calm-waters.md';

const edited = (file: string, from: string | RegExp, to: string, files = valid) => {
  expect(files.get(file)).toMatch(from);
  return new Map(files).set(file, files.get(file)!.replace(from, to));
};

/** A second claim of the paragraph that nobody has recorded. */
const added = edited(
  calm,
  /$/,
  '- id: calm-new\n  paragraph: 1\n  kind: fact\n  text: A new claim of ours.\n  topics: [trade]\n',
  edited(essay, /(claim:calm-twelve\))/, '$1 [and more](claim:calm-new)'),
);
const drafted = edited(calm, /(- id: calm-new\n)/, '$1  draft: true\n', added);

describe('a claim that is not recorded', () => {
  test('keeps content from being published, and not from being seen', () => {
    expect(readCorpus(added).problems.map(({ fix }) => fix)).toEqual(['run npm run history']);
    expect(readiness(added)).toMatchObject({ problems: [], lacks: [{ field: 'calm-new.id' }] });
    const { claims, histories } = draftCorpus(added);
    expect(claims.map(({ id }) => id)).toContain('calm-new');
    expect(histories.find(({ id }) => id === 'calm-new')!.entries).toHaveLength(1);
  });

  test('is a mistake where its id was removed before', () => {
    const removal =
      "- claim: calm-new\n  day: '2026-11-21'\n  article: calm-waters\n  paragraph: 1\n";
    const files = edited(
      'content/claim-history.yaml',
      /$/,
      `${removal}  text: It was.\n  why: First.\n${removal}  text: null\n  why: Gone.\n`,
      added,
    );
    expect(readiness(files).problems.map(({ found }) => found)).toEqual([
      '"calm-new" was removed on 2026-11-21',
    ]);
  });
});

test('the check finds words of a claim that stand twice on their page', () => {
  const files = edited('content/articles/rough-sea.md', ' to this day', '');
  const found = 'the words that carry rough-distrust cannot be told from others of the page';
  expect(readCorpus(files).problems.map((problem) => problem.found)).toEqual([found]);
  expect(readiness(files).problems.map((problem) => problem.found)).toEqual([found]);
});

describe('a draft', () => {
  test('is left out of what is published, of its history and of what names it', () => {
    const { corpus, problems } = readCorpus(drafted);
    expect(problems).toEqual([]);
    expect(corpus!.claims.map(({ id }) => id)).not.toContain('calm-new');
    expect(
      newEntries(readWithoutSnapshots(drafted).corpus!, { day: '2026-12-01', why: '' }),
    ).toEqual({ entries: [], problem: null });
    expect(readiness(drafted)).toMatchObject({ lacks: [], drafts: ['the claim calm-new'] });
  });

  test('says what it is where it can be seen', () => {
    const claim = draftCorpus(drafted).claims.find(({ id }) => id === 'calm-new')!;
    expect(claim.text).toBe('Draft: A new claim of ours.');
  });

  test('leaves the words of its link', () => {
    const text = 'It [grew](claim:a) and [fell](claim:b).';
    expect(linkingOnly(new Set(['a']), text)).toBe('It [grew](claim:a) and fell.');
  });

  test('is nothing that was published', () => {
    const [first] = [...valid.get(calm)!.matchAll(/- id: (\S+)/g)].map(([, id]) => id!);
    const files = edited(calm, /(- id: \S+\n)/, '$1  draft: true\n');
    expect(readiness(files).problems.map(({ found }) => found)).toEqual([`${first} was published`]);
  });

  test('of an article takes its claims and positions along', () => {
    const article = edited(essay, /order: \d+\n/, '$&draft: true\n', added);
    const entries = readEntries(article);
    const published = withoutDrafts(entries);
    expect(published.article).toHaveLength(entries.article.length - 1);
    expect(published.claim.filter(({ value }) => value.article === 'calm-waters')).toEqual([]);
    expect(published.position.filter(({ value }) => value.article === 'calm-waters')).toEqual([]);
    expect(published.concept.flatMap(({ value }) => value.claims)).not.toContain('calm-twelve');
  });
});
