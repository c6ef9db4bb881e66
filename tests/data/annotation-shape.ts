import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

/** A validator of JSON Schema 2020-12 that knows the formats. */
export function validator(schema: object): ValidateFunction {
  return formats.default(new Ajv2020({ allErrors: true })).compile(schema);
}

/** What a schema finds wrong with a value, as `/path: message`; empty where it finds nothing. */
export function faultsOf(validate: ValidateFunction, value: unknown): string[] {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}

const iri = { type: 'string', format: 'uri' };
/** `xsd:dateTime` in UTC, as the model asks. */
const moment = { type: 'string', format: 'date-time', pattern: 'Z$' };
const motivations = [
  ...['assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing'],
  ...['highlighting', 'identifying', 'linking', 'moderating', 'questioning', 'replying', 'tagging'],
];
const motivation = { enum: motivations };
const life = { created: moment, modified: moment };

/**
 * What the Web Annotation Data Model (W3C Recommendation of 23 February 2017) asks of the parts that
 * our annotations have: sections 3.1 (annotation), 3.2.4 (textual body), 3.2.2 (specific resource),
 * 4.2.1 (fragment selector) and 4.2.4 (text quote selector).
 */
export const annotationShape = {
  type: 'object',
  required: [
    '@context',
    'id',
    'type',
    'target',
    'body',
    'motivation',
    'created',
    'creator',
    'rights',
  ],
  properties: {
    '@context': {
      type: 'array',
      contains: { const: 'http://www.w3.org/ns/anno.jsonld' },
    },
    id: iri,
    type: { const: 'Annotation' },
    motivation: { type: 'array', items: motivation, uniqueItems: true, minItems: 1 },
    ...life,
    creator: {
      type: 'object',
      required: ['id', 'type', 'name'],
      properties: { id: iri, type: { enum: ['Person', 'Organization', 'Software'] } },
    },
    rights: iri,
    body: {
      type: 'array',
      minItems: 2,
      items: { oneOf: [{ $ref: '#/$defs/text' }, { $ref: '#/$defs/resource' }] },
    },
    target: {
      type: 'object',
      allOf: [{ $ref: '#/$defs/resource' }],
      required: ['selector'],
      properties: { selector: { $ref: '#/$defs/fragment' } },
    },
  },
  $defs: {
    text: {
      type: 'object',
      required: ['type', 'value', 'purpose', 'language', 'format'],
      properties: {
        type: { const: 'TextualBody' },
        value: { type: 'string', minLength: 1 },
        purpose: motivation,
        language: { const: 'en' },
        format: { const: 'text/plain' },
        citation: { type: 'array', items: iri },
        ...life,
      },
    },
    resource: {
      type: 'object',
      required: ['type', 'source'],
      properties: { type: { const: 'SpecificResource' }, source: iri, purpose: motivation },
    },
    fragment: {
      type: 'object',
      required: ['type', 'value', 'conformsTo', 'refinedBy'],
      properties: {
        type: { const: 'FragmentSelector' },
        value: { type: 'string', pattern: '^p[1-9][0-9]*$' },
        conformsTo: { const: 'http://tools.ietf.org/rfc/rfc3236' },
        refinedBy: { $ref: '#/$defs/quote' },
      },
    },
    quote: {
      type: 'object',
      required: ['type', 'exact', 'prefix', 'suffix'],
      additionalProperties: false,
      properties: {
        type: { const: 'TextQuoteSelector' },
        exact: { type: 'string', minLength: 1 },
        prefix: { type: 'string', maxLength: 32 },
        suffix: { type: 'string', maxLength: 32 },
      },
    },
  },
};
