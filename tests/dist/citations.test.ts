import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import { claims, essays, fileOf, filesOf } from '../e2e/dist.ts';
import { atRoot } from '../e2e/servers.ts';
import { readingOf, siteFiles } from '../fixtures/corpora.ts';
import { all, first, parse, textIn } from './html.ts';

const { origin } = atRoot;
const { articles } = readingOf(siteFiles()).corpus;

/** All that can be cited: the path of its files, the address and words that they must bear. */
const cited = [
  ...essays.flatMap(({ slug, restated: title, paragraphs }) => [
    { path: `articles/${slug}`, url: `${origin}/articles/${slug}/`, title },
    ...Array.from({ length: paragraphs }, (_, i) => ({
      path: `articles/${slug}/p${i + 1}`,
      url: `${origin}/articles/${slug}/#p${i + 1}`,
      title: `${title}, paragraph ${i + 1}`,
    })),
  ]),
  ...claims.map(({ id, url, text }) => ({
    path: `claims/${id}`,
    url,
    title: text.replace(/\.$/, ''),
  })),
];

test('every essay, paragraph and claim has its three files, and nothing else has', () => {
  const kept = filesOf(atRoot).filter((path) => path.startsWith('cite/'));
  const wanted = cited.flatMap(({ path }) =>
    ['bib', 'json', 'ris'].map((extension) => `cite/${path}.${extension}`),
  );
  expect(kept).toEqual(wanted.sort());
});

for (const extension of ['bib', 'ris', 'json'])
  test(`every .${extension} file is read by another program as what it cites`, () => {
    const wrong = cited.flatMap(({ path, url, title }) => {
      const items = new Cite(fileOf(atRoot, `cite/${path}.${extension}`)).data as {
        URL: string;
        title: string;
        note: string;
      }[];
      const [item] = items;
      const right = items.length === 2 && item!.URL === url && item!.title === title;
      return right && item!.note.startsWith('Restates ') ? [] : [{ path, item }];
    });
    expect(wrong).toEqual([]);
  });

test('the pages of what can be cited link to the three files', () => {
  const pages = [
    ...claims.map(({ id }) => `claims/${id}`),
    ...essays.map(({ slug }) => `articles/${slug}`),
  ];
  for (const path of pages) {
    const box = first(parse(fileOf(atRoot, `${path}/index.html`)), 'cite-box');
    const links = all(box, 'a[download]').map(({ attributes }) => attributes['href']);
    expect(links, path).toEqual(
      expect.arrayContaining(
        ['bib', 'json', 'ris'].map((extension) => `${atRoot.base}cite/${path}.${extension}`),
      ),
    );
  }
});

test('the words that a link quotes stand once in the page that it leads to', () => {
  const wrong = essays.flatMap(({ slug }) => {
    const page = parse(fileOf(atRoot, `articles/${slug}/index.html`));
    const textOf = (selector: string) => plain(textIn(first(page, selector)));
    const whole = textOf('body');
    return claims
      .filter(({ article }) => article === slug)
      .flatMap(({ id }) => {
        const { context, words, n } = directiveOf(quotationLink(id));
        const right =
          textOf(`#${id}`) === plain(words) &&
          count(context, textOf(`#p${n}`)) === 1 &&
          count(context, whole) === 1;
        return right ? [] : [`${id}: “${context}” stands ${count(context, whole)} times`];
      });
  });
  expect(wrong).toEqual([]);
});

test('the head has what reference managers read: our page unsigned, the original as source', () => {
  for (const { id, url, text, article } of claims) {
    const tags = all(parse(fileOf(atRoot, `claims/${id}/index.html`)), 'meta[name]');
    const contents = (name: string) =>
      tags.flatMap(({ attributes }) => (attributes['name'] === name ? attributes['content']! : []));
    expect(contents('citation_title'), id).toEqual([text.replace(/\.$/, '')]);
    expect(contents('citation_public_url'), id).toEqual([url]);
    expect(contents('citation_online_date').join(), id).toMatch(/^\d{4}\/\d\d\/\d\d$/);
    expect(contents('citation_author'), id).toEqual([]);
    const original = articles.find(({ slug }) => slug === article)!;
    const [source] = contents('DC.source');
    expect(source, id).toContain(original.originalTitle ?? 'untitled article');
    expect(source, id).toContain(original.author ?? 'author not named');
  }
});

function quotationLink(id: string): string {
  const page = parse(fileOf(atRoot, `claims/${id}/index.html`));
  return first(page, '#cite-quotation').attributes['href']!;
}

/** What a text directive says, read as its specification has it: `[prefix-,]text[,-suffix]`. */
function directiveOf(link: string) {
  const [, n, text] = /#p(\d+):~:text=(.*)$/.exec(link)!;
  const parts = text!.split(',');
  const prefix = parts[0]!.endsWith('-') ? parts.shift()!.slice(0, -1) : '';
  const suffix = parts.at(-1)!.startsWith('-') ? parts.pop()!.slice(1) : '';
  expect(parts, link).toHaveLength(1);
  const read = (part: string) => decodeURIComponent(part);
  const words = read(parts[0]!);
  return { n, words, context: plain(`${read(prefix)} ${words} ${read(suffix)}`) };
}

/** Without white space, since a directive does not say how its parts are joined. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, '').toLowerCase();
}

function count(text: string, whole: string): number {
  return whole.split(text).length - 1;
}
