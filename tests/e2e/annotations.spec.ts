import { readFileSync } from 'node:fs';
import { annotationShape, faultsOf, validator } from '../data/annotation-shape.ts';
import { expanded } from '../data/expansion.ts';
import { claims, essays, fileOf, filesOf, jsonOf } from './dist.ts';
import { factsOf } from './page-facts.ts';
import { atRoot, project, underPath } from './servers.ts';
import { expect, test } from './fixtures.ts';

/** The parts of an annotation that the tests read. */
type Annotation = Readonly<{
  id: string;
  page: string;
  target: Readonly<{
    source: string;
    selector: Readonly<{
      value: string;
      refinedBy: Readonly<{ exact: string; prefix: string; suffix: string }>;
    }>;
  }>;
}>;

for (const [where, site] of [
  ['at a root', atRoot],
  ['under a path', underPath],
] as const)
  test.describe(`the site built ${where}`, () => {
    const root = site.origin + site.base;
    const annotations = claims.map(({ id }) => jsonOf<Annotation>(site, `claims/${id}.json`));

    test('every claim is an annotation of the shape of the W3C model', async () => {
      const shaped = validator(annotationShape);
      for (const one of annotations) {
        expect(faultsOf(shaped, one), one.id).toEqual([]);
        const [open] = await expanded(one);
        expect(open!['@id']).toBe(one.id);
      }
      expect(annotations.map(({ id }) => id)).toEqual(
        claims.map(({ id }) => `${root}claims/${id}.json`),
      );
    });

    test('every selector finds its words once in the text of the built essay', async ({ page }) => {
      for (const { slug } of essays) {
        const texts = await page.evaluate(
          (html) => {
            const document = new DOMParser().parseFromString(html, 'text/html');
            return Object.fromEntries(
              [...document.querySelectorAll('[id^=p]')].map(({ id, textContent }) => [
                id,
                textContent,
              ]),
            );
          },
          fileOf(site, `articles/${slug}/index.html`),
        );
        const own = annotations.filter(
          ({ target }) => target.source === `${root}articles/${slug}/`,
        );
        expect(own).toHaveLength(claims.filter(({ article }) => article === slug).length);
        for (const { id, target } of own) {
          const { value, refinedBy } = target.selector;
          const { prefix, exact, suffix } = refinedBy;
          const parts = texts[value]!.split(prefix + exact + suffix);
          expect(parts.length - 1, `${id} in ${value}`).toBe(1);
        }
      }
    });

    test('the data files that have a schema fit the one they name', () => {
      for (const name of ['claims', 'articles', 'positions'] as const) {
        const file = jsonOf<Record<string, unknown>>(site, `${name}.json`);
        const schema = jsonOf<Record<string, unknown>>(site, `schemas/${name}.json`);
        expect(file['$schema']).toBe(`${root}schemas/${name}.json`);
        expect(schema['$id']).toBe(file['$schema']);
        const validate = validator(schema);
        expect(faultsOf(validate, file)).toEqual([]);
        const list = name === 'positions' ? 'propositions' : name;
        const [first] = file[list] as Record<string, unknown>[];
        const broken = { ...file, [list]: [{ ...first, url: 'nowhere' }] };
        expect(faultsOf(validate, broken)).toEqual([`/${list}/0/url: must match format "uri"`]);
      }
    });

    test('the data of every page that has any expand to schema.org', async ({ page }) => {
      const paths = filesOf(site).filter((path) => /^(articles|claims)\/.+\.html$/.test(path));
      for (const path of paths)
        for (const text of (await factsOf(page, site, path)).linkedData) {
          const [one] = await expanded(JSON.parse(text) as object);
          expect(String(one!['@type']), path).toMatch(/^https:\/\/schema\.org\//);
        }
    });
  });

test('the page of a claim names its annotation, which answers', async ({ page, request }) => {
  const [claim] = claims;
  await page.goto(`claims/${claim!.id}/`);
  const link = page.locator('link[rel=alternate][type="application/ld+json"]');
  const href = (await link.getAttribute('href'))!;
  const annotation = (await (await request.get(href)).json()) as Annotation;
  expect(annotation.page).toBe(claim!.url);
  await page.goto('data/');
  for (const name of ['claims', 'articles'])
    await expect(page.locator(`a[href$="schemas/${name}.json"]`)).toBeVisible();
});

test('the built history has nothing to tell of a claim that was never changed', async ({
  page,
}) => {
  const history = readFileSync(`${project}content/claim-history.yaml`, 'utf8');
  const entered = [...history.matchAll(/^- claim: (.+)$/gm)].map(([, id]) => id!);
  const once = claims.find(({ id }) => entered.filter((one) => one === id).length === 1);
  await page.goto(`claims/${once!.id}/`);
  await expect(page.locator('#history')).toHaveCount(0);
});
