import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { citationFile, citationFiles, styledCitations } from '../../src/citations.ts';
import { citationTags } from '../../src/cite/citation-tags.ts';
import { articleItem, claimItem, cslDate, paragraphItem } from '../../src/cite/csl-item.ts';
import type { CslItem } from '../../src/cite/csl-item.ts';
import type { Article } from '../../src/model/article.ts';
import type { Claim } from '../../src/model/claim.ts';
import { site } from '../../src/model/site.ts';

const unsigned = {
  slug: 'calm-waters',
  standInTitle: 'Untitled article on calm waters & 5 % wind',
  label: 'Calm',
  originalTitle: null,
  author: null,
  publisher: null,
  date: { edtf: '2025-08~', basis: 'It says so.' },
} as unknown as Article;
const signed: Article = {
  ...unsigned,
  originalTitle: 'Still',
  author: 'Ann Lee',
  publisher: 'Sea',
};
const claim = {
  id: 'calm-twelve',
  paragraph: 2,
  text: 'Trade fell by 9 % to #1 & a_b, and 一带一路 was praised by Шойгу.',
} as Claim;
const at = 'https://no-limits.example/';

const items: [name: string, item: CslItem][] = [
  ['an essay', articleItem(unsigned, `${at}articles/calm-waters/`)],
  ['a paragraph', paragraphItem(unsigned, 3, `${at}articles/calm-waters/#p3`)],
  ['a claim', claimItem(claim, unsigned, `${at}claims/calm-twelve/`)],
  ['a claim of a signed article', claimItem(claim, signed, `${at}claims/calm-twelve/`)],
];

describe.each(items)('%s', (_, item) => {
  test.each(citationFiles.map(({ extension }) => extension))(
    'keeps its parts as .%s for another program',
    async (extension) => {
      const read = new Cite(await citationFile(item, extension).text()).data as CslItem[];
      expect(read).toHaveLength(1);
      expect(read[0]).toMatchObject({ title: item.title, URL: item.URL, note: item.note });
      expect(read[0]!.issued['date-parts'][0]![0]).toBe(Number(site.reviewed.slice(0, 4)));
      expect(read[0]).not.toHaveProperty('author');
    },
  );

  test('is told in three styles, each with address, site and the year of the original', () => {
    const styled = styledCitations(item);
    expect(styled.map(({ id }) => id)).toEqual(['apa', 'mla', 'chicago']);
    for (const { text } of styled) {
      expect(text).toContain(item.URL);
      expect(text).toContain(site.name);
      expect(text).toContain('2025');
      expect(text).not.toContain('\n');
    }
  });
});

test('the three styles differ as their handbooks do', () => {
  expect(styledCitations(items[0]![1]).map(({ text }) => text)).toEqual([
    'Calm waters & 5 % wind. (2026, November 21). No Limits? https://no-limits.example/articles/calm-waters/ (Original work published ca. 2025)',
    '“Calm Waters & 5 % Wind.” 2025. No Limits?, 21 Nov. 2026, https://no-limits.example/articles/calm-waters/.',
    '“Calm Waters & 5 % Wind.” (2025) 2026. No Limits? November 21, 2026. https://no-limits.example/articles/calm-waters/.',
  ]);
});

test('what is known of the original is named, and what is not is left out', () => {
  expect(articleItem(signed, at)).toMatchObject({
    'original-title': 'Still',
    'original-author': [{ literal: 'Ann Lee' }],
    'original-publisher': 'Sea',
  });
  expect(Object.keys(articleItem(unsigned, at)).filter((key) => key.startsWith('orig'))).toEqual([
    'original-date',
  ]);
  expect(articleItem(unsigned, at).note).toContain('author unknown; publisher unknown');
});

test.each([
  ['2025-08-03', { 'date-parts': [[2025, 8, 3]] }],
  ['2025-08~', { 'date-parts': [[2025, 8]], circa: true }],
  ['2022?', { 'date-parts': [[2022]], circa: true }],
  [
    '2024-02-09/2024-03',
    {
      'date-parts': [
        [2024, 2, 9],
        [2024, 3],
      ],
    },
  ],
  ['2025-05/..', { 'date-parts': [[2025, 5]], circa: true }],
  ['../2022', { 'date-parts': [[2022]], circa: true }],
  ['XXXX', null],
])('the date %s is told as CSL has it', (edtf, date) => {
  expect(cslDate(edtf)).toEqual(date);
});

test('every line of RIS is a whole field, ended as the format wants', async () => {
  const text = await citationFile(items[2]![1], 'ris').text();
  const lines = text.split('\r\n');
  expect(lines.pop()).toBe('');
  expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
  expect([lines[0], lines.at(-1)]).toEqual(['TY  - ELEC', 'ER  - ']);
});

test('the head names an author only where one is known', () => {
  const names = (article: Article) =>
    citationTags(articleItem(article, at), article).map((t) => t.name);
  expect(names(signed)).toContain('citation_author');
  expect(names(unsigned)).toEqual(names(signed).filter((name) => name !== 'citation_author'));
});

test('the head gives the day, the address and the type as reference managers read them', () => {
  const tags = citationTags(items[2]![1], unsigned);
  expect(tags).toEqual(
    expect.arrayContaining([
      { name: 'z:itemType', content: 'webpage' },
      { name: 'citation_title', content: claim.text.slice(0, -1) },
      { name: 'citation_online_date', content: site.reviewed.replaceAll('-', '/') },
      { name: 'citation_public_url', content: `${at}claims/calm-twelve/` },
    ]),
  );
});
