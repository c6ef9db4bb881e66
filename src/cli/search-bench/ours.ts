import { emptyQuery } from '../../model/query.ts';
import { find } from '../../search/find.ts';
import { searchIndex } from '../../search/inverted-index.ts';
import { searchFile } from '../../search/record.ts';
import type { SearchFile } from '../../search/record.ts';
import { routesAt } from '../../urls/routes.ts';
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
        find(index, { ...emptyQuery, text })
          .hits.slice(0, most)
          .map(({ record }) => record.id),
      delivered: () => JSON.stringify(file),
    };
  },
};

function fileOf({ docs, corpus }: Collection): SearchFile {
  return corpus ? searchFile(corpus, routesAt('/')) : fileOfTexts(docs);
}

function fileOfTexts(docs: readonly Doc[]): SearchFile {
  return {
    lexicon: { articles: [], topics: [], actors: [], propositions: [] },
    address: '/claims/*/',
    claims: docs.map(({ id, text }) => ({
      id,
      text,
      article: 'bench',
      paragraph: 1,
      kind: 'fact',
      topics: [],
    })),
  };
}
