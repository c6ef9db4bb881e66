import lunr from 'lunr';
import { fields } from './engine.ts';
import type { Engine } from './engine.ts';

/** Lunr with its own pipeline; its query language is not used, since questions hold its signs. */
export const lunrSearch: Engine = {
  name: 'Lunr',
  tuning: 'its own stop words and stemmer',
  pace: 'fast',
  index: ({ docs }) => {
    const engine = lunr((building) => {
      for (const field of fields) building.field(field);
      for (const doc of docs) building.add(doc);
    });
    return {
      search: (text, most) =>
        engine
          .query((query) => {
            for (const word of wordsOf(text)) query.term(word, {});
          })
          .slice(0, most)
          .map(({ ref }) => ref),
      delivered: () => JSON.stringify(engine),
    };
  },
};

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’.]\p{L}+)*/gu) ?? [];
}
