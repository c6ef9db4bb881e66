import { describe, expect, test } from 'vitest';
import { annotationShape, faultsOf, validator } from '../data/annotation-shape.ts';
import { expanded } from '../data/expansion.ts';
import { claims, essays, fileOf, filesOf, jsonOf, written } from '../e2e/dist.ts';
import { atRoot, underPath } from '../e2e/servers.ts';
import { all, first, parse, textIn } from './html.ts';
import { factsOf } from './page-facts.ts';

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

type Collection = Readonly<{
  '@context': unknown;
  id: string;
  first: { items: readonly object[] };
}>;

for (const [where, site] of [
  ['at a root', atRoot],
  ['under a path', underPath],
] as const)
  describe(`the site built ${where}`, () => {
    const root = site.origin + site.base;
    const annotations = claims.map(({ id }) => jsonOf<Annotation>(site, `claims/${id}.json`));

    test('the collection of an essay has the annotations of its claims, on one page', async () => {
      for (const { slug } of essays) {
        const collection = jsonOf<Collection>(site, `annotations/${slug}.json`);
        const own = claims.filter(({ article }) => article === slug);
        expect(collection).toMatchObject({ type: 'AnnotationCollection', total: own.length });
        expect(collection.first).toMatchObject({ type: 'AnnotationPage', partOf: collection.id });
        const alone = own.map(({ id }) => jsonOf<object>(site, `claims/${id}.json`));
        expect(
          collection.first.items.map((one) => ({ '@context': collection['@context'], ...one })),
        ).toEqual(alone);
        const [open] = await expanded(collection);
        expect(open!['@type']).toEqual(['https://www.w3.org/ns/activitystreams#OrderedCollection']);
      }
    });

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

    test('every selector finds its words once in the text of the built essay', () => {
      for (const { slug } of essays) {
        const essay = parse(fileOf(site, `articles/${slug}/index.html`));
        const texts = new Map(
          all(essay, '[id]').map((one) => [one.attributes['id']!, textIn(one)]),
        );
        const own = annotations.filter(
          ({ target }) => target.source === `${root}articles/${slug}/`,
        );
        expect(own).toHaveLength(claims.filter(({ article }) => article === slug).length);
        for (const { id, target } of own) {
          const { value, refinedBy } = target.selector;
          const { prefix, exact, suffix } = refinedBy;
          const parts = texts.get(value)!.split(prefix + exact + suffix);
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

    test('the data of every page that has any expand to schema.org', async () => {
      const paths = filesOf(site).filter((path) => /^(articles|claims)\/.+\.html$/.test(path));
      for (const path of paths)
        for (const text of factsOf(site, path).linkedData) {
          const [one] = await expanded(JSON.parse(text) as object);
          expect(String(one!['@type']), path).toMatch(/^https:\/\/schema\.org\//);
        }
    });
  });

test('the page of every claim names its annotation, and the data page the schemas', () => {
  for (const { id, url } of claims) {
    const page = parse(fileOf(atRoot, `claims/${id}/index.html`));
    const link = first(page, 'link[rel=alternate][type=application/ld+json]');
    const file = new URL(link.attributes['href']!, url).pathname.slice(atRoot.base.length);
    expect(jsonOf<Annotation>(atRoot, file).page).toBe(url);
  }
  const hrefs = all(parse(fileOf(atRoot, 'data/index.html')), 'a[href]');
  for (const name of ['claims', 'articles'])
    expect(hrefs.map(({ attributes }) => attributes['href'])).toContain(
      `${atRoot.base}schemas/${name}.json`,
    );
});

test('the built history has nothing to tell of a claim that was never changed', () => {
  const history = written<readonly Readonly<{ claim: string }>[]>('claim-history.yaml');
  const once = claims.filter(({ id }) => history.filter(({ claim }) => claim === id).length === 1);
  expect(once.length).toBeGreaterThan(0);
  for (const { id } of once)
    expect(all(parse(fileOf(atRoot, `claims/${id}/index.html`)), '#history'), id).toEqual([]);
});
