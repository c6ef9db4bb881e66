import jsonld from 'jsonld';

const oa = (term: string) => `http://www.w3.org/ns/oa#${term}`;
const to = (id: string) => ({ '@id': id, '@type': '@id' });
const word = (id: string) => ({ '@id': id, '@type': '@vocab' });
const moment = (id: string) => ({
  '@id': id,
  '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
});
const stream = (term: string) => `https://www.w3.org/ns/activitystreams#${term}`;
const count = (id: string) => ({
  '@id': id,
  '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger',
});
const same = (...terms: string[]) => Object.fromEntries(terms.map((term) => [term, oa(term)]));

/**
 * The terms of the Web Annotation Vocabulary that our annotations use, mapped as its own context
 * maps them. Written from the tables of the vocabulary, so that nothing is fetched.
 */
const annotationTerms = {
  id: '@id',
  type: '@type',
  ...same('Annotation', 'TextualBody', 'SpecificResource', 'FragmentSelector', 'TextQuoteSelector'),
  ...same('assessing', 'classifying', 'describing', 'linking', 'exact', 'prefix', 'suffix'),
  Organization: 'http://xmlns.com/foaf/0.1/Organization',
  name: 'http://xmlns.com/foaf/0.1/name',
  body: to(oa('hasBody')),
  target: to(oa('hasTarget')),
  source: to(oa('hasSource')),
  selector: to(oa('hasSelector')),
  refinedBy: to(oa('refinedBy')),
  motivation: word(oa('motivatedBy')),
  purpose: word(oa('hasPurpose')),
  conformsTo: to('http://purl.org/dc/terms/conformsTo'),
  creator: to('http://purl.org/dc/terms/creator'),
  rights: to('http://purl.org/dc/terms/rights'),
  created: moment('http://purl.org/dc/terms/created'),
  modified: moment('http://purl.org/dc/terms/modified'),
  AnnotationCollection: stream('OrderedCollection'),
  AnnotationPage: stream('OrderedCollectionPage'),
  first: to(stream('first')),
  items: { ...to(stream('items')), '@container': '@list' },
  partOf: to(stream('partOf')),
  startIndex: count(stream('startIndex')),
  total: count(stream('totalItems')),
  label: 'http://www.w3.org/2000/01/rdf-schema#label',
  format: 'http://purl.org/dc/elements/1.1/format',
  language: 'http://purl.org/dc/elements/1.1/language',
  value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
};

const contexts: Readonly<Record<string, object>> = {
  'http://www.w3.org/ns/anno.jsonld': annotationTerms,
  'https://schema.org': {
    '@vocab': 'https://schema.org/',
    ...Object.fromEntries(
      ['url', 'license', 'contentUrl'].map((term) => [term, to(`https://schema.org/${term}`)]),
    ),
  },
};

const options = {
  safe: true,
  documentLoader: async (documentUrl: string) => {
    const context = contexts[documentUrl];
    if (!context) throw new RangeError(`no context is kept for ${documentUrl}`);
    return { contextUrl: null, documentUrl, document: { '@context': context } };
  },
};

/** A JSON-LD document expanded; fails on any key that no context maps to an IRI. */
export function expanded(document: object): Promise<Record<string, unknown>[]> {
  return jsonld.expand(document, options);
}

/** A JSON-LD document as N-Quads. */
export function statements(document: object): Promise<string> {
  return jsonld.toRDF(document, { ...options, format: 'application/n-quads' });
}
