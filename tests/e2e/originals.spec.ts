import { essays, fileOf, filesOf, jsonOf } from './built.ts';
import { atRoot } from './served.ts';
import { expect, test } from './watched.ts';

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

for (const { slug, title, label } of essays)
  test(`"${label}" is headed with its title, its byline and where it comes from`, async ({
    page,
  }) => {
    const original = articles.find((one) => one.slug === slug)!;
    await page.goto(`articles/${slug}/`);
    await expect(page.locator('h1')).toHaveText(title);
    await expect(page.locator('.essay-name .kicker')).toHaveText(label);
    await expect(page.locator('.essay-name .byline')).toContainText(
      original.author ?? 'Author not named',
    );
    await expect(page.locator('.essay-position')).toContainText('Our summary in a line:');
    const origin = page.getByRole('region', { name: 'Where this text comes from' });
    for (const { site, address } of original.seen)
      await expect(origin.getByRole('link', { name: site })).toHaveAttribute('href', address);
    await expect(origin).toContainText('stored copy of the page');
    await expect(page.locator('main')).not.toContainText(/Reading \d of \d/);
  });

test('the copies of the untitled article are listed, each with its paragraphs', async ({
  page,
}) => {
  await page.goto('articles/xi-putin-accord/');
  const copies = page.locator('.origin-copies');
  await expect(copies).toContainText('at least 7 sites');
  await copies.locator('summary').click();
  await expect(copies.locator('tbody tr')).toHaveCount(6);
  await expect(copies.locator('tbody tr').first()).toContainText('¶1 and ¶2');
});
