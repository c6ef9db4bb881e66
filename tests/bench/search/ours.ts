import { hanVariants } from '../../../src/search/text/simplified-chinese.ts';
import { emptyQuery } from '../../../src/domain/claims/query.ts';
import { find } from '../../../src/search/index/find.ts';
import { searchIndex } from '../../../src/search/index/inverted-index.ts';
import { searchFile } from '../../../src/search/payload.ts';
import type { SearchFile } from '../../../src/search/payload.ts';
import { routesAt } from '../../../src/routing/route-builder.ts';
import type { Collection, Doc, Engine } from './engine.ts';

/** The search of this site: the one place where the benchmark knows how it is called. */
export const ours: Engine = {
  name: 'ours',
  tuning: 'as on the site',
  pace: 'fast',
  index: (collection) => {
    const file = fileOf(collection);
    const index = searchIndex(file);
    return {
      search: (text, most) =>
        find(index, { ...emptyQuery, text }, most).hits.map(({ record }) => record.id),
      delivered: () => JSON.stringify(file),
    };
  },
};

/** Paragraphs and charts are left out: the engines of others search claims alone. */
function fileOf({ docs, corpus }: Collection): SearchFile {
  if (!corpus) return fileOfTexts(docs);
  const ideas = corpus.concepts.map(({ aliases, claims }) => ({
    aliases: [...aliases.en, ...aliases.ru, ...aliases.zh],
    claims,
  }));
  const { topics, actors, claims } = corpus;
  const han = hanVariants(JSON.stringify([topics, actors, claims, ideas]));
  return searchFile({ corpus, ideas, paragraphs: [], charts: [], han }, routesAt('/'));
}

/** A search file of claims that have a text and nothing else. */
function fileOfTexts(docs: readonly Doc[]): SearchFile {
  const all = <T>(value: T) => docs.map(() => value);
  return {
    counts: { claims: docs.length, paragraphs: 0, charts: 0 },
    parts: [],
    scripts: {},
    lexicon: {
      articles: {
        id: ['bench'],
        label: [''],
        short: [''],
        time: [''],
        theme: [''],
        prefix: [''],
        names: [''],
      },
      topics: { id: [], label: [], names: [] },
      actors: { id: [], label: [], names: [] },
      propositions: { id: [], label: [] },
    },
    ideas: { aliases: [], claims: [] },
    unmentioned: { id: [], label: [], names: [] },
    han: '',
    kinds: ['fact'],
    stances: [],
    verdicts: [],
    addresses: { claim: '/claims/*/', paragraph: '/articles/*/#p*', chart: '/charts/*' },
    claims: {
      id: docs.map(({ id }) => id),
      text: docs.map(({ text }) => text),
      article: all(0),
      paragraph: all(1),
      kind: all(0),
      stance: all(-1),
      verdict: all(-1),
      proposition: all(-1),
      topics: all([]),
      actors: all([]),
    },
    paragraphs: { article: [], paragraph: [], text: [] },
    charts: { id: [], title: [], text: [] },
  };
}
