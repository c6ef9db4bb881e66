import { expect, test } from 'vitest';
import { essays, fileOf, filesOf, jsonOf } from '../e2e/dist.ts';
import { atRoot } from '../e2e/servers.ts';
import { all, first, matches, parse, said } from './html.ts';
import type { Element } from './html.ts';

type Original = Readonly<{
  slug: string;
  originalTitle: string | null;
  author: string | null;
  date: Readonly<{ edtf: string }>;
  seen: readonly Readonly<{ site: string; address: string; read: string }>[];
  claims: readonly string[];
}>;

const { articles } = jsonOf<{ articles: Original[] }>(atRoot, 'articles.json');
/** Snapshots stay as they were made. */
const files = filesOf(atRoot).filter(
  (path) => /\.(html|json|xml|csv|bib|ris)$/.test(path) && !/^(embed\/)?v\//.test(path),
);
const denials =
  /title is unknown|(?:author|publisher) (?:is )?unknown|article without a title|(?:no|lack) title, author|carry no (?:title|author|date)|the text we hold names no|five authors/i;

test('no file of the site denies a title, author or date that an original gives', () => {
  const denying = files.flatMap((path) => {
    const [words] = denials.exec(fileOf(atRoot, path).replaceAll(/\s+/g, ' ')) ?? [];
    return words === undefined ? [] : [`${path}: ${words}`];
  });
  expect(denying).toEqual([]);
});

test('a page or citation of an article that names its author never says that it does not', () => {
  for (const { slug, author, claims } of articles.filter((one) => one.author)) {
    const own = files.filter(
      (path) =>
        path.startsWith(`cite/articles/${slug}`) ||
        claims.some(
          (id) => path === `claims/${id}/index.html` || path.startsWith(`cite/claims/${id}.`),
        ),
    );
    expect(own.length).toBeGreaterThan(claims.length * 3);
    for (const path of own) {
      const text = fileOf(atRoot, path);
      expect(text, path).not.toMatch(/author not named/i);
      expect(text, path).toContain(author!.split(' ').at(-1));
    }
  }
});

test.each(essays)(
  '“$label” is headed with its title, its byline and where it comes from',
  ({ slug, title, label }) => {
    const original = articles.find((one) => one.slug === slug)!;
    const page = parse(fileOf(atRoot, `articles/${slug}/index.html`));
    expect(said(first(page, 'h1'))).toBe(title);
    const name = first(page, '.essay-name');
    expect(said(first(name, '.kicker'))).toBe(label);
    expect(said(first(name, '.byline'))).toContain(original.author ?? 'Author not named');
    expect(said(first(page, '.essay-position'))).toContain('Our summary in a line:');
    const origin = region(page, 'Where this text comes from');
    const links = all(origin, 'a').map((one) => [said(one), one.attributes['href']]);
    for (const { site, address } of original.seen)
      expect(links).toContainEqual([expect.stringContaining(site), address]);
    if (original.seen.length > 0) expect(said(origin)).toContain('stored copy of the page');
    expect(said(first(page, 'main'))).not.toMatch(/Reading \d of \d/);
  },
);

/** The part of a page that a heading of some words names. */
function region(page: Element, words: string): Element {
  const heading = all(page, '[id]').find((one) => said(one) === words)!;
  const id = heading.attributes['id']!;
  return all(page, 'section').find((one) => matches(one, `[aria-labelledby=${id}]`))!;
}
