import lunr from 'lunr';
import { fields, weights } from './engine.ts';
import type { Engine } from './engine.ts';
import { stopWords } from './stop-words.ts';

/**
 * Lunr with its own pipeline, and one error for a tenth of the weight in words that are long enough.
 * Its query language is not used, since questions hold its signs.
 */
export const lunrSearch: Engine = {
  name: 'Lunr',
  tuning: 'no stop words, its stemmer, one error from four letters at a tenth of the weight',
  pace: 'fast',
  index: ({ docs }) => {
    const engine = lunr((building) => {
      for (const field of fields) building.field(field, { boost: weights[field] });
      for (const doc of docs) building.add(doc);
    });
    return {
      search: (text, most) =>
        engine
          .query((query) => {
            for (const word of wordsOf(text)) {
              query.term(word, { boost: 10 });
              if (word.length >= 4) query.term(word, { editDistance: 1 });
            }
          })
          .slice(0, most)
          .map(({ ref }) => ref),
      delivered: () => JSON.stringify(engine),
    };
  },
};

function wordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’.]\p{L}+)*/gu) ?? [];
  return words.filter((word) => !stopWords.has(word));
}
