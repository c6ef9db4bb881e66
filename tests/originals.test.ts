import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { bylineWords, restatementTitle, titleOf } from '../src/domain/text/byline.ts';
import { isDay, writtenWords } from '../src/domain/text/edtf.ts';
import { articleData } from '../src/data/json-ld.ts';
import { carriers, originTexts, seenWords, toldOf, untoldOf } from '../src/domain/text/origin.ts';
import { readingOf, riverFiles, siteFiles } from './fixtures/corpora.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const { articles } = readingOf(siteFiles()).corpus;
const river = readingOf(riverFiles()).corpus.articles;
const articleOf = (slug: string) => river.find((one) => one.slug === slug)!;

/** Sentences that deny what an original tells, and a way to speak of authors nobody counted. */
const denials =
  /title is unknown|(?:author|publisher) (?:is )?unknown|article without a title|(?:no|lack) title, author|(?:texts|originals) (?:we hold )?(?:carry|bear|have) no (?:title|author|date)|neither title nor author|\bfive authors\b/i;

/** The invented titles and the spellings that were given up. */
const givenUp =
  /Bound by need, not by trust|A call between allies|Two powers against a single pole|An accord for the long term|Behind the handshake|Alliance in flux|Alliance in the making|Hidden truth|Multipolar partnership|Xi–Putin accord|Reading \d of \d/;

const texts = [
  'README.md',
  'CONTRIBUTING.md',
  'package.json',
  ...['content', 'src', 'docs'].flatMap(below),
]
  .filter((file) => !/^(?:src\/snapshots\/store|content\/claim-history)/.test(file))
  .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8').replaceAll(/\s+/g, ' ') }));

function below(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(md|ya?ml|astro|ts|json)$/.test(file))
    .map((file) => join(folder, file));
}

test.each([
  [
    'long-bridge',
    'Long Bridge',
    'The Long Bridge: What Aldmark and Verin Owe Each Other',
    'Ida (Nell) Brook, between 14 July and 2 September 2025, River Post',
  ],
  [
    'two-shores',
    'Two Shores',
    'Untitled article on two shores',
    'Author not named, 31 August 2025 or later, seen on shorenews.example',
  ],
  [
    'quiet-river',
    'Quiet River',
    'Quiet River: Neighbours by treaty',
    'Author not named, 2 February 2026, seen on quietpress.example',
  ],
])('%s has one short name, its own title and its byline', (slug, label, title, byline) => {
  const article = articleOf(slug);
  expect(article.label).toBe(label);
  expect(titleOf(article)).toBe(title);
  expect(bylineWords(article)).toBe(byline);
});

/** How the originals that were read on 28 November 2026 are titled; later ones are not judged here. */
test.each([
  [
    'multipolar-partnership',
    'Sino-Russian relations: A strategic partnership towards a multipolar world',
  ],
  ['alliance-in-flux', 'Alliance in Flux: The Complex Reality of Sino-Russian Partnership'],
  ['alliance-in-the-making', 'China-Russia Ties: A Strategic Alliance in the Making'],
  ['xi-putin-accord', null],
  ['hidden-truth', 'The Hidden Truth of Sino-Russian Ties'],
])('the title of the original of %s is %s', (slug, title) => {
  expect(articles.find((one) => one.slug === slug)?.originalTitle).toBe(title);
});

test.each(articles)('“$label” is named by its own title, author and day', (article) => {
  expect(titleOf(article)).toBe(article.originalTitle ?? article.standInTitle);
  expect(bylineWords(article)).toContain(article.author ?? 'Author not named');
  expect(bylineWords(article)).toContain(writtenWords(article.date.edtf));
  expect(bylineWords(article)).toContain(article.publisher ?? article.seen[0]!.site);
});

test('nothing that we write denies a title, an author or a date', () => {
  expect(found(denials)).toEqual([]);
});

test('no title or spelling that was given up stands anywhere', () => {
  expect(found(givenUp)).toEqual([]);
});

test('what a page calls missing is what the frontmatter leaves empty', () => {
  for (const article of [...articles, ...river]) {
    const untold = untoldOf(article) ?? '';
    expect(untold.includes('no title'), article.slug).toBe(article.originalTitle === null);
    expect(untold.includes('no author'), article.slug).toBe(article.author === null);
    expect(untold.includes('no reading time'), article.slug).toBe(article.readTime === null);
    expect(untold.includes('no picture credit'), article.slug).toBe(article.credit === null);
  }
  expect(untoldOf(articleOf('quiet-river'))).toBe('no author and no picture credit');
});

test('standfirst and headings of the original are told, and that ours replace them', () => {
  const told = toldOf(articleOf('quiet-river'));
  expect(told.map(({ term }) => term)).toEqual(['Reading time', 'Standfirst', 'Headings']);
  expect(told[2]!.text).toContain('“Trade and its limits” before paragraph 2');
  expect(told[2]!.text).toMatch(/Ours stand in their place\.$/);
});

test('a page where a text was seen is told as a stored copy, not as the live page', () => {
  for (const article of articles) {
    expect(article.seen.length, article.slug).toBeGreaterThan(0);
    for (const seen of article.seen)
      expect(seenWords(seen)).toContain(`stored copy of the page on ${writtenWords(seen.read)}`);
  }
});

test('the sites that carry an article are those where it and its copies were seen', () => {
  expect(carriers(articleOf('two-shores'))).toBe(3);
  expect(carriers(articleOf('long-bridge'))).toBe(1);
});

test('academic titles stand in the note on an author and not in the byline', () => {
  const words = originTexts(articleOf('long-bridge')).join(' ');
  expect(words).toContain('“Prof.”');
  expect(words).toContain('in progress');
  const titled = /\b(?:Dr|Prof)\b\.?|\bPhD\b/;
  for (const article of [...articles, ...river]) {
    expect(bylineWords(article)).not.toMatch(titled);
  }
});

test('in JSON-LD our page is ours, and the original has its own title, author and day', () => {
  for (const article of [...articles, ...river]) {
    const data = articleData(article, 'https://a.example/', {
      added: '2026-11-21',
      revised: '2026-11-28',
    }) as Record<string, unknown>;
    const original = data['isBasedOn'] as Record<string, unknown>;
    expect(data['headline']).toBe(restatementTitle(article));
    expect(data['author']).toMatchObject({ '@type': 'Organization', name: 'No Limits?' });
    expect(original['headline']).toBe(article.originalTitle ?? undefined);
    expect(original).not.toHaveProperty('temporalCoverage');
    expect(original['datePublished']).toBe(
      isDay(article.date.edtf) ? article.date.edtf : undefined,
    );
  }
});

test.each([
  ['2026-02-02', '2 February 2026'],
  ['2025-07-14/2025-09-02', 'between 14 July and 2 September 2025'],
  ['2023-12-30/2024-01-02', 'between 30 December 2023 and 2 January 2024'],
  ['2024-02-09/..', '9 February 2024 or later'],
  ['../2022', '2022 or earlier'],
  ['2025-08~', 'about August 2025'],
  ['XXXX', 'date not known'],
])('a text of %s was written %s', (edtf, words) => {
  expect(writtenWords(edtf)).toBe(words);
});

function found(pattern: RegExp): string[] {
  return texts.flatMap(({ file, text }) => {
    const [words] = pattern.exec(text) ?? [];
    return words === undefined ? [] : [`${file}: ${words}`];
  });
}
