import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { citationFile, citationFiles, styledCitations } from '../../src/citations/files.ts';
import { articleCitation, claimCitation, paragraphCitation } from '../../src/citations/citation.ts';
import type { Citation } from '../../src/citations/citation.ts';
import { citationTags } from '../../src/citations/meta-tags.ts';
import { cslDate, risDate, yearOf } from '../../src/citations/cited-date.ts';
import { citeClaim } from '../../src/citations/plain-text.ts';
import { contentFiles } from '../../src/corpus/read/files.ts';
import { readWithoutSnapshots } from '../../src/corpus/sound-corpus.ts';
import { site } from '../../src/domain/site.ts';

const corpus = readWithoutSnapshots(
  contentFiles(fileURLToPath(new URL('../../', import.meta.url))),
).corpus!;
const at = 'https://no-limits.example/';
const articleOf = (slug: string) => corpus.articles.find((one) => one.slug === slug)!;
const claimsOf = (slug: string) => corpus.claims.filter(({ article }) => article === slug);
const flux = articleOf('alliance-in-flux');
const accord = articleOf('xi-putin-accord');
const [fluxClaim] = claimsOf('alliance-in-flux');
const cited = (slug: string): Citation[] =>
  claimsOf(slug).map((claim) => claimCitation(claim, articleOf(slug), `${at}claims/${claim.id}/`));

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
  ['an essay', articleCitation(flux, `${at}articles/flux/`)],
  ['a paragraph', paragraphCitation(flux, 3, `${at}articles/flux/#p3`)],
  ['a claim', claimCitation(fluxClaim!, flux, `${at}claims/${fluxClaim!.id}/`)],
  [
    'signs of TeX and other scripts',
    claimCitation(
      { ...fluxClaim!, text: 'Trade fell by 9% to #1 & a_b, and 一带一路 was praised by Шойгу.' },
      flux,
      `${at}claims/a/`,
    ),
  ],
  ['a text without a title', articleCitation(accord, `${at}articles/accord/`)],
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
  'every claim of Alliance in Flux has in .%s the author Guan, the title, our site and both dates',
  async (extension) => {
    const all = cited('alliance-in-flux');
    expect(all.length).toBeGreaterThan(30);
    for (const citation of all) {
      const [ours, original] = await withCitationJs(citation, extension);
      expect(original).toMatchObject({
        author: [{ family: 'Guan', given: 'Ming Wa (Chris)' }],
        title: 'Alliance in Flux: The Complex Reality of Sino-Russian Partnership',
      });
      expect(original!.issued!['date-parts']![0]).toEqual([2025, 7, 14]);
      expect(JSON.stringify(ours)).toContain(site.name);
      expect(JSON.stringify(ours!.author)).not.toContain('Guan');
      expect(ours!.issued!['date-parts']![0]).toEqual(site.reviewed.split('-').map(Number));
    }
  },
);

test.skipIf(spawnSync('pandoc', ['--version']).error)(
  'pandoc reads author, title, site and both dates of every claim of Alliance in Flux from BibTeX',
  async () => {
    const all = cited('alliance-in-flux');
    const files = await Promise.all(all.map((one) => citationFile(one, 'bib').text()));
    const read = pandoc(`${files.join('\n')}`);
    const original = read.find(({ id }) => id === 'original-alliance-in-flux');
    expect(original).toMatchObject({
      author: [{ family: 'Guan', given: 'Ming Wa (Chris)' }],
      title: 'Alliance in Flux: The Complex Reality of Sino-Russian Partnership',
      publisher: 'Europinion',
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
  const keys = corpus.articles.flatMap((article) => [
    articleCitation(article, at).ours.id,
    articleCitation(article, at).original.id,
    ...Array.from(
      { length: article.paragraphs },
      (_, i) => paragraphCitation(article, i + 1, at).ours.id,
    ),
    ...cited(article.slug).map(({ ours }) => ours.id),
  ]);
  expect(new Set(keys).size).toBe(keys.length);
});

test('the three styles say who wrote what, ours first', () => {
  const claim = { ...fluxClaim!, paragraph: 2, text: 'Trade set a record in 2024.' };
  const citation = claimCitation(claim, flux, `${at}claims/x/`);
  expect(styledCitations(citation).map(({ text }) => text)).toMatchInlineSnapshot(`
    [
      "No Limits? (2026, November 28). Trade set a record in 2024. Retrieved November 28, 2026, from https://no-limits.example/claims/x/ Restates a claim in paragraph 2 of: Guan, M. W. (Chris). (between 14 July and 2 September 2025). Alliance in Flux: The Complex Reality of Sino-Russian Partnership. Europinion. Retrieved November 28, 2026, from https://www.europinion.uk/post/alliance-in-flux-the-complex-reality-of-sino-russian-partnership",
      "No Limits? “Trade set a record in 2024.” No Limits?, 28 Nov. 2026, https://no-limits.example/claims/x/. Accessed 28 Nov. 2026. Restates a claim in paragraph 2 of: Guan, Ming Wa (Chris). “Alliance in Flux: The Complex Reality of Sino-Russian Partnership.” Europinion, between 14 July and 2 September 2025, https://www.europinion.uk/post/alliance-in-flux-the-complex-reality-of-sino-russian-partnership. Accessed 28 Nov. 2026.",
      "No Limits? 2026. “Trade set a record in 2024.” No Limits? November 28, 2026. https://no-limits.example/claims/x/. Accessed November 28, 2026. Restates a claim in paragraph 2 of: Guan, Ming Wa (Chris). Between 14 July and 2 September 2025. “Alliance in Flux: The Complex Reality of Sino-Russian Partnership.” Europinion. https://www.europinion.uk/post/alliance-in-flux-the-complex-reality-of-sino-russian-partnership. Accessed November 28, 2026.",
    ]
  `);
  const untitled = articleCitation(accord, `${at}articles/accord/`);
  expect(styledCitations(untitled).map(({ text }) => text)).toMatchInlineSnapshot(`
    [
      "No Limits? (2026, November 28). Restatement of an untitled article on Xi and Putin. Retrieved November 28, 2026, from https://no-limits.example/articles/accord/ Restates: [Untitled article on Xi and Putin]. (31 August 2025 or later). pitchmagazine.net. Retrieved November 28, 2026, from https://pitchmagazine.net/xi-and-putin-stand-together-as-china-asserts-itself-as-an-alternative-global-leader",
      "No Limits? “Restatement of an untitled article on Xi and Putin.” No Limits?, 28 Nov. 2026, https://no-limits.example/articles/accord/. Accessed 28 Nov. 2026. Restates: “[Untitled article on Xi and Putin].” pitchmagazine.net, 31 August 2025 or later, https://pitchmagazine.net/xi-and-putin-stand-together-as-china-asserts-itself-as-an-alternative-global-leader. Accessed 28 Nov. 2026.",
      "No Limits? 2026. “Restatement of an untitled article on Xi and Putin.” No Limits? November 28, 2026. https://no-limits.example/articles/accord/. Accessed November 28, 2026. Restates: “[Untitled article on Xi and Putin].” 31 August 2025 or later. pitchmagazine.net. https://pitchmagazine.net/xi-and-putin-stand-together-as-china-asserts-itself-as-an-alternative-global-leader. Accessed November 28, 2026.",
    ]
  `);
});

test('in one line both pages are named', () => {
  const claim = { ...fluxClaim!, id: 'flux-x', paragraph: 2, text: 'Trade set a record in 2024.' };
  const page = { url: `${at}claims/flux-x/`, accessed: '2026-11-21' };
  expect(citeClaim(claim, flux, page)).toMatchInlineSnapshot(
    `"No Limits?, claim “flux-x”, in our words: “Trade set a record in 2024.” https://no-limits.example/claims/flux-x/ (as of 21 November 2026). It restates a claim in paragraph 2 of “Alliance in Flux: The Complex Reality of Sino-Russian Partnership”, by Ming Wa (Chris) Guan, between 14 July and 2 September 2025, Europinion, https://www.europinion.uk/post/alliance-in-flux-the-complex-reality-of-sino-russian-partnership (read on 28 November 2026)."`,
  );
});

test('a styled sentence of ours keeps its small letters, since it is no title', () => {
  const claim = { ...fluxClaim!, text: 'The two leaders drew closer in hard times.' };
  for (const { text } of styledCitations(claimCitation(claim, flux, at)))
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
  for (const article of corpus.articles) {
    const tags = citationTags(articleCitation(article, at).ours, article);
    expect(tags.map(({ name }) => name)).not.toContain('citation_author');
    const sources = tags.filter(({ name }) => name === 'DC.source').map(({ content }) => content);
    expect(sources[0]).toContain(article.originalTitle ?? 'untitled article');
    expect(sources[0]).toContain(article.author ?? 'author not named');
    expect(sources[1]).toBe(article.seen[0]!.address);
  }
});

test('the head gives the day, the address and the type as reference managers read them', () => {
  const { ours } = claimCitation(fluxClaim!, flux, `${at}claims/x/`);
  expect(citationTags(ours, flux)).toEqual(
    expect.arrayContaining([
      { name: 'z:itemType', content: 'webpage' },
      { name: 'citation_title', content: fluxClaim!.text.replace(/\.$/, '') },
      { name: 'citation_online_date', content: site.reviewed.replaceAll('-', '/') },
      { name: 'citation_public_url', content: `${at}claims/x/` },
    ]),
  );
});
