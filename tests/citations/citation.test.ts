import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { citationFile, citationFiles, styled, styledCitations } from '../../src/citations/files.ts';
import { articleCitation, claimCitation, paragraphCitation } from '../../src/citations/citation.ts';
import type { Citation } from '../../src/citations/citation.ts';
import { citationTags } from '../../src/citations/meta-tags.ts';
import { cslDate, risDate, yearOf } from '../../src/citations/cited-date.ts';
import { citeClaim } from '../../src/citations/plain-text.ts';
import type { Article } from '../../src/schema/article.ts';
import { site } from '../../src/domain/site.ts';
import { readingOf, riverFiles, siteFiles } from '../fixtures/corpora.ts';

const { corpus: river } = readingOf(riverFiles());
const { corpus: published } = readingOf(siteFiles());
const at = 'https://no-limits.example/';
const articleOf = (slug: string) => river.articles.find((one) => one.slug === slug)!;
const bridge = articleOf('long-bridge');
const shores = articleOf('two-shores');
const cited = (article: Article, { claims } = river): Citation[] =>
  claims
    .filter((claim) => claim.article === article.slug)
    .map((claim) => claimCitation(claim, article, `${at}claims/${claim.id}/`));
const bridgeClaim = river.claims.find((claim) => claim.article === bridge.slug)!;

/** What another program makes of a citation file, as CSL-JSON. */
type Read = Readonly<{
  id: string;
  title: string;
  URL: string;
  author?: readonly object[];
  issued?: Readonly<{ 'date-parts'?: readonly (readonly number[])[] }>;
  accessed?: object;
  note?: string;
}>;
const withCitationJs = async (citation: Citation, extension: (typeof extensions)[number]) =>
  new Cite(await citationFile(citation, extension).text()).data as Read[];
const extensions = citationFiles.map(({ extension }) => extension);

const items: [name: string, citation: Citation][] = [
  ['an essay', articleCitation(bridge, `${at}articles/bridge/`)],
  ['a paragraph', paragraphCitation(bridge, 3, `${at}articles/bridge/#p3`)],
  ['a claim', claimCitation(bridgeClaim, bridge, `${at}claims/${bridgeClaim.id}/`)],
  [
    'signs of TeX and other scripts',
    claimCitation(
      { ...bridgeClaim, text: 'Trade fell by 9% to #1 & a_b, and 一带一路 was praised by Шойгу.' },
      bridge,
      `${at}claims/a/`,
    ),
  ],
  ['a text without a title', articleCitation(shores, `${at}articles/shores/`)],
];

describe.each(items)('%s', (_, citation) => {
  test.each(extensions)(
    'is read from .%s by another program as our page and the original',
    async (extension) => {
      const read = await withCitationJs(citation, extension);
      expect(read.map(({ id }) => id)).toEqual([citation.ours.id, citation.original.id]);
      for (const [i, reference] of [citation.ours, citation.original].entries())
        expect(read[i]).toMatchObject({
          title: reference.title,
          URL: reference.url,
          note: reference.note,
        });
      expect(JSON.stringify(read[0]!.author)).toContain(site.name);
      expect(read[0]!.issued!['date-parts']![0]).toEqual(site.reviewed.split('-').map(Number));
    },
  );

  test('is told in three styles, with our page, the original, and both addresses', () => {
    for (const { text } of styledCitations(citation)) {
      expect(text).toContain(citation.ours.url);
      expect(text).toContain(citation.original.url);
      expect(text.indexOf(site.name)).toBe(0);
      expect(text).not.toMatch(/<|\n/);
    }
  });
});

test.each(extensions)(
  'every claim has in .%s the author, in two parts, the title, our site and both dates',
  async (extension) => {
    const all = cited(bridge);
    expect(all.length).toBeGreaterThan(1);
    for (const citation of all.filter((_, at) => at % 4 === 0)) {
      const [ours, original] = await withCitationJs(citation, extension);
      expect(original).toMatchObject({
        author: [{ family: 'Brook', given: 'Ida (Nell)' }],
        title: 'The Long Bridge: What Aldmark and Verin Owe Each Other',
      });
      expect(original!.issued!['date-parts']![0]).toEqual([2025, 7, 14]);
      expect(JSON.stringify(ours)).toContain(site.name);
      expect(JSON.stringify(ours!.author)).not.toContain('Brook');
      expect(ours!.issued!['date-parts']![0]).toEqual(site.reviewed.split('-').map(Number));
    }
  },
);

describe.each(published.articles.filter(({ author }) => author))('of $label', (article) => {
  test.each(extensions)('every claim has in .%s the author and the title', async (extension) => {
    const all = cited(article, published);
    expect(all.length).toBeGreaterThan(0);
    for (const citation of all.filter((_, at) => at % 4 === 0)) {
      const [ours, original] = await withCitationJs(citation, extension);
      expect(original).toMatchObject({
        author: [{ family: article.authorFamily }],
        title: article.originalTitle,
      });
      expect(JSON.stringify(ours!.author)).not.toContain(article.authorFamily);
    }
  });
});

test.skipIf(spawnSync('pandoc', ['--version']).error)(
  'pandoc reads author, title, site and both dates of every claim from BibTeX',
  async () => {
    const all = cited(bridge);
    const files = await Promise.all(all.map((one) => citationFile(one, 'bib').text()));
    const read = pandoc(`${files.join('\n')}`);
    const original = read.find(({ id }) => id === 'original-long-bridge');
    expect(original).toMatchObject({
      author: [{ family: 'Brook', given: 'Ida (Nell)' }],
      title: 'The Long Bridge: What Aldmark and Verin Owe Each Other',
      publisher: 'River Post',
      issued: {
        'date-parts': [
          [2025, 7, 14],
          [2025, 9, 2],
        ],
      },
      accessed: { 'date-parts': [[2026, 11, 28]] },
    });
    for (const { ours } of all) {
      const page = read.find(({ id }) => id === ours.id);
      expect(page).toMatchObject({
        author: [{ literal: site.name }],
        publisher: site.name,
        URL: ours.url,
        issued: { 'date-parts': [site.reviewed.split('-').map(Number)] },
        accessed: { 'date-parts': [site.reviewed.split('-').map(Number)] },
      });
    }
  },
);

/** The items of a BibTeX text, as pandoc reads biblatex. */
function pandoc(text: string): Read[] {
  const json = execFileSync('pandoc', ['-f', 'biblatex', '-t', 'csljson'], { input: text });
  return JSON.parse(json.toString()) as Read[];
}

test('no two pages that can be cited share a key, in any format', () => {
  const keys = published.articles.flatMap((article) => [
    articleCitation(article, at).ours.id,
    articleCitation(article, at).original.id,
    ...Array.from(
      { length: article.paragraphs },
      (_, i) => paragraphCitation(article, i + 1, at).ours.id,
    ),
    ...cited(article, published).map(({ ours }) => ours.id),
  ]);
  expect(new Set(keys).size).toBe(keys.length);
});

test('the three styles say who wrote what, ours first', () => {
  const claim = { ...bridgeClaim, paragraph: 2, text: 'Trade set a record in 2024.' };
  const citation = claimCitation(claim, bridge, `${at}claims/x/`);
  expect(styledCitations(citation).map(({ text }) => text)).toMatchInlineSnapshot(`
    [
      "No Limits? (2026, November 28). Trade set a record in 2024. Retrieved November 28, 2026, from https://no-limits.example/claims/x/ Restates a claim in paragraph 2 of: Brook, I. (Nell). (between 14 July and 2 September 2025). The Long Bridge: What Aldmark and Verin Owe Each Other. River Post. Retrieved November 28, 2026, from https://riverpost.example/long-bridge",
      "No Limits? “Trade set a record in 2024.” No Limits?, 28 Nov. 2026, https://no-limits.example/claims/x/. Accessed 28 Nov. 2026. Restates a claim in paragraph 2 of: Brook, Ida (Nell). “The Long Bridge: What Aldmark and Verin Owe Each Other.” River Post, between 14 July and 2 September 2025, https://riverpost.example/long-bridge. Accessed 28 Nov. 2026.",
      "No Limits? 2026. “Trade set a record in 2024.” No Limits? November 28, 2026. https://no-limits.example/claims/x/. Accessed November 28, 2026. Restates a claim in paragraph 2 of: Brook, Ida (Nell). Between 14 July and 2 September 2025. “The Long Bridge: What Aldmark and Verin Owe Each Other.” River Post. https://riverpost.example/long-bridge. Accessed November 28, 2026.",
    ]
  `);
  const untitled = articleCitation(shores, `${at}articles/shores/`);
  expect(styledCitations(untitled).map(({ text }) => text)).toMatchInlineSnapshot(`
    [
      "No Limits? (2026, November 28). Restatement of an untitled article on two shores. Retrieved November 28, 2026, from https://no-limits.example/articles/shores/ Restates: [Untitled article on two shores]. (31 August 2025 or later). shorenews.example. Retrieved November 28, 2026, from https://shorenews.example/two-shores",
      "No Limits? “Restatement of an untitled article on two shores.” No Limits?, 28 Nov. 2026, https://no-limits.example/articles/shores/. Accessed 28 Nov. 2026. Restates: “[Untitled article on two shores].” shorenews.example, 31 August 2025 or later, https://shorenews.example/two-shores. Accessed 28 Nov. 2026.",
      "No Limits? 2026. “Restatement of an untitled article on two shores.” No Limits? November 28, 2026. https://no-limits.example/articles/shores/. Accessed November 28, 2026. Restates: “[Untitled article on two shores].” 31 August 2025 or later. shorenews.example. https://shorenews.example/two-shores. Accessed November 28, 2026.",
    ]
  `);
});

test('in one line both pages are named', () => {
  const claim = {
    ...bridgeClaim,
    id: 'bridge-x',
    paragraph: 2,
    text: 'Trade set a record in 2024.',
  };
  const page = { url: `${at}claims/bridge-x/`, accessed: '2026-11-21' };
  expect(citeClaim(claim, bridge, page)).toMatchInlineSnapshot(
    `"No Limits?, claim “bridge-x”, in our words: “Trade set a record in 2024.” https://no-limits.example/claims/bridge-x/ (as of 21 November 2026). It restates a claim in paragraph 2 of “The Long Bridge: What Aldmark and Verin Owe Each Other”, by Ida (Nell) Brook, between 14 July and 2 September 2025, River Post, https://riverpost.example/long-bridge (read on 28 November 2026)."`,
  );
});

test('a styled sentence of ours keeps its small letters, since it is no title', () => {
  const claim = { ...bridgeClaim, text: 'The two leaders drew closer in hard times.' };
  for (const { text } of styledCitations(claimCitation(claim, bridge, at)))
    expect(text).toContain('The two leaders drew closer in hard times');
});

test.each([
  ['2025-08-03', { 'date-parts': [[2025, 8, 3]] }, '2025/08/03/', '2025'],
  ['2025-08~', { 'date-parts': [[2025, 8]], circa: true }, '2025/08//about August 2025', '2025'],
  [
    '2025-07-14/2025-09-02',
    {
      'date-parts': [
        [2025, 7, 14],
        [2025, 9, 2],
      ],
      circa: true,
    },
    '2025/07/14/between 14 July and 2 September 2025',
    '2025',
  ],
  ['2025-05/..', { literal: 'May 2025 or later' }, '2025/05//May 2025 or later', null],
  ['../2022', { literal: '2022 or earlier' }, '2022///2022 or earlier', null],
  ['XXXX', null, null, null],
])('the date %s is told as CSL and RIS have it', (edtf, csl, ris, year) => {
  expect(cslDate(edtf)).toEqual(csl);
  expect(risDate(edtf)).toBe(ris);
  expect(yearOf(edtf)).toBe(year);
});

test('every line of RIS is a whole field, ended as the format wants', async () => {
  const text = await citationFile(items[3]![1], 'ris').text();
  const lines = text.split('\r\n');
  expect(lines.pop()).toBe('');
  expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
  expect(lines.filter((line) => line === 'TY  - ELEC' || line === 'ER  - ')).toHaveLength(4);
});

test('the head of our page is signed by nobody, and names the original as its source', () => {
  for (const article of [...river.articles, ...published.articles]) {
    const tags = citationTags(articleCitation(article, at).ours, article);
    expect(tags.map(({ name }) => name)).not.toContain('citation_author');
    const sources = tags.filter(({ name }) => name === 'DC.source').map(({ content }) => content);
    expect(sources[0]).toContain(article.originalTitle ?? 'untitled article');
    expect(sources[0]).toContain(article.author ?? 'author not named');
    expect(sources[1]).toBe(article.seen[0]!.address);
  }
});

test('the head gives the day, the address and the type as reference managers read them', () => {
  const { ours } = claimCitation(bridgeClaim, bridge, `${at}claims/x/`);
  expect(citationTags(ours, bridge)).toEqual(
    expect.arrayContaining([
      { name: 'z:itemType', content: 'webpage' },
      { name: 'citation_title', content: bridgeClaim.text.replace(/\.$/, '') },
      { name: 'citation_online_date', content: site.reviewed.replaceAll('-', '/') },
      { name: 'citation_public_url', content: `${at}claims/x/` },
    ]),
  );
});

test('what citations of claims share is worked out once, and each is what its style makes of it', () => {
  const all = published!.articles.flatMap((article) => cited(article, published!));
  for (const citation of all.filter((_, at) => at % 4 === 0))
    for (const { id, text } of styledCitations(citation))
      expect(text.startsWith(`${styled(citation.ours, id as 'apa')} `)).toBe(true);
});
