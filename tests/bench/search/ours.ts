import { simplifiedPairs } from '../../../src/search/text/simplified-chinese.ts';
import { emptyQuery } from '../../../src/domain/claims/query.ts';
import { find } from '../../../src/search/index/find.ts';
import { searchIndex } from '../../../src/search/index/inverted-index.ts';
import { searchPayload } from '../../../src/search/payload.ts';
import type { SearchPayload } from '../../../src/search/payload.ts';
import { routesAt } from '../../../src/routing/route-builder.ts';
import type { Collection, Doc, Engine } from './engine.ts';

/** The search of this site: the one place where the benchmark knows how it is called. */
export const ours: Engine = {
  name: 'ours',
  tuning: 'as on the site',
  pace: 'fast',
  index: (collection) => {
    const payload = payloadOf(collection);
    const index = searchIndex(payload);
    return {
      search: (text, most) =>
        find(index, { ...emptyQuery, text }, most).hits.map(({ record }) => record.id),
      delivered: () => JSON.stringify(payload),
    };
  },
};

/** Paragraphs and charts are left out: the engines of others search claims alone. */
function payloadOf({ docs, corpus }: Collection): SearchPayload {
  if (!corpus) return payloadOfTexts(docs);
  const concepts = corpus.concepts.map(({ aliases, claims }) => ({
    aliases: Object.values(aliases).flat(),
    claims,
  }));
  const { topics, actors, claims } = corpus;
  const simplified = simplifiedPairs(JSON.stringify([topics, actors, claims, concepts]));
  const texts = { paragraphs: [], charts: [], subjects: [] };
  return searchPayload({ corpus, concepts, ...texts, simplified }, routesAt('/'));
}

/** A search payload of claims that have a text and nothing else. */
function payloadOfTexts(docs: readonly Doc[]): SearchPayload {
  return {
    lexicon: { articles: [], topics: [], actors: [], propositions: [] },
    concepts: [],
    unmentioned: [],
    simplified: '',
    nameFiles: {},
    addresses: { claim: '/claims/*/', paragraph: '/articles/*/#p*', chart: '/charts/*' },
    claims: docs.map(({ id, text }) => ({
      id,
      text,
      article: 'bench',
      paragraph: 1,
      kind: 'fact',
      stance: null,
      verdict: null,
      proposition: null,
      topics: [],
      actors: [],
    })),
    paragraphs: [],
    charts: [],
    subjects: [],
  };
}
