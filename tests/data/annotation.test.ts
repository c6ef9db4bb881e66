import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { contentFiles } from '../../src/corpus/read/files.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { annotationOf } from '../../src/data/annotation.ts';
import { textQuoteSelector } from '../../src/data/selector.ts';
import { articleData, claimData } from '../../src/data/json-ld.ts';
import { publishedSchema } from '../../src/data/json-schemas.ts';
import { routesAt } from '../../src/routing/route-builder.ts';
import { annotationShape, faultsOf, validator } from './annotation-shape.ts';
import { expanded, statements } from './expansion.ts';

const corpus = readCorpus(
  contentFiles(fileURLToPath(new URL('../fixtures/valid', import.meta.url))),
).corpus!;
const routes = routesAt('/sub');
const origin = new URL('https://a.example');
const quoted = { before: 'Since the treaty, ', words: 'the partnership holds', after: '.' };

const annotation = (id: string) => {
  const claim = corpus.claims.find((one) => one.id === id)!;
  const article = corpus.articles.find(({ slug }) => slug === claim.article)!;
  const history = corpus.histories.find((one) => one.id === id)!;
  const sources = corpus.sources.filter((one) => claim.assessment?.sources.includes(one.id));
  return annotationOf({ claim, article, quoted, history, sources }, routes, origin);
};

const shaped = validator(annotationShape);

test('a claim with a position is an annotation that describes, classifies and links', () => {
  expect(annotation('calm-holds')).toMatchObject({
    id: 'https://a.example/sub/claims/calm-holds.json',
    motivation: ['describing', 'classifying', 'linking'],
    created: '2026-11-21T00:00:00Z',
    body: [
      { value: 'The partnership of North and South holds.', purpose: 'describing' },
      { value: 'interpretation', purpose: 'classifying' },
      {
        source: 'https://a.example/sub/propositions/will-last/',
        position: 'asserts',
        purpose: 'linking',
      },
      { value: 'not-assessed', purpose: 'classifying' },
    ],
    target: {
      source: 'https://a.example/sub/articles/calm-waters/',
      selector: {
        value: 'p2',
        refinedBy: {
          exact: 'the partnership holds',
          prefix: 'Since the treaty, ',
          suffix: '.',
        },
      },
    },
  });
});

test('an assessment adds its verdict, and its note with the addresses it rests on', () => {
  const { body, motivation } = annotation('calm-twelve');
  expect(motivation).toContain('assessing');
  const [verdict, note] = body.filter(({ purpose }) => purpose === 'assessing');
  expect(verdict).toMatchObject({ value: 'corroborated', modified: '2026-01-02T00:00:00Z' });
  const { url } = corpus.sources.find(({ id }) => id === 'office-2025')!;
  expect(note).toMatchObject({ value: 'The statistics office gives twelve.', citation: [url] });
});

test('no more than 32 characters are kept on each side', () => {
  const long = { before: 'b'.repeat(40), words: 'w', after: 'a'.repeat(40) };
  const { prefix, suffix } = textQuoteSelector(long);
  expect([prefix.length, suffix.length]).toEqual([32, 32]);
});

test.each(corpus.claims.map(({ id }) => id))('%s has the shape of the W3C model', (id) => {
  expect(faultsOf(shaped, annotation(id))).toEqual([]);
});

const whole = annotation('calm-twelve');
const strange: [what: string, annotation: object, fault: string][] = [
  ['a time without a zone', { ...whole, created: '2026-11-21' }, '/created'],
  ['a motivation of our own', { ...whole, motivation: ['scoring'] }, '/motivation/0'],
  ['a body without a value', { ...whole, body: [{ type: 'TextualBody' }] }, '/body'],
  ['a target without a selector', { ...whole, target: whole.target.source }, '/target'],
];
test.each(strange)('the shape refuses %s', (_what, broken, fault) => {
  expect(faultsOf(shaped, broken).join('\n')).toContain(`${fault}: `);
});

test('every key of an annotation expands to an IRI', async () => {
  for (const { id } of corpus.claims) {
    const [one] = await expanded(annotation(id));
    expect(one!['@type']).toEqual(['http://www.w3.org/ns/oa#Annotation']);
  }
  const quads = await statements(annotation('calm-holds'));
  expect(quads).toContain(
    '<https://a.example/sub/claims/calm-holds.json> <http://www.w3.org/ns/oa#motivatedBy> ' +
      '<http://www.w3.org/ns/oa#linking> .',
  );
  expect(quads).toContain('<http://www.w3.org/ns/oa#exact> "the partnership holds" .');
});

test('a key that no context knows does not expand', async () => {
  await expect(expanded({ ...annotation('calm-holds'), verdict: 'x' })).rejects.toThrow();
});

test('the data of claims and articles expand to schema.org', async () => {
  for (const claim of corpus.claims) {
    const article = corpus.articles.find(({ slug }) => slug === claim.article)!;
    const places = {
      url: 'https://a.example/c/',
      appearance: 'https://a.example/a/#c',
      annotation: 'https://a.example/c.json',
    };
    const data = claimData(claim, article, places, corpus.sources);
    const [one] = await expanded({ '@context': 'https://schema.org', ...data });
    expect(one).toMatchObject({ '@type': ['https://schema.org/Claim'] });
    expect(Object.keys(one!)).toContain('https://schema.org/citation');
    expect(JSON.stringify(one)).not.toMatch(/rating/i);
  }
  for (const article of corpus.articles) {
    const data = {
      '@context': 'https://schema.org',
      ...articleData(article, 'https://a.example/', { added: '2026-11-21', revised: '2026-11-28' }),
    };
    expect((await expanded(data))[0]).toMatchObject({ '@type': ['https://schema.org/Article'] });
  }
});

test.each(['claims', 'articles'] as const)(
  'the schema of %s is one, and refuses an empty file',
  (name) => {
    const validate = validator(publishedSchema(name, `https://a.example/schemas/${name}.json`));
    const missing = ['$schema', 'title', 'licence', 'reviewed', name];
    expect(faultsOf(validate, {})).toEqual(
      missing.map((key) => `: must have required property '${key}'`),
    );
  },
);
