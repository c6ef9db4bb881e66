import { create, insertMultiple, save, search } from '@orama/orama';
import { weights } from './engine.ts';
import type { Engine } from './engine.ts';
import { stopWords } from './stop-words.ts';

/** Orama with stems and one error a word; without stop words, which it needs most. */
export const oramaSearch: Engine = {
  name: 'Orama',
  tuning: 'no stop words, stemming, tolerance 1',
  pace: 'middling',
  index: ({ docs }) => {
    const database = create({
      schema: { text: 'string', proposition: 'string', names: 'string' } as const,
      components: {
        tokenizer: { language: 'english', stemming: true, stopWords: [...stopWords] },
      },
    });
    atOnce(insertMultiple(database, [...docs], docs.length));
    return {
      search: (text, most) =>
        atOnce(
          search(database, { term: text, tolerance: 1, limit: most, boost: weights }),
        ).hits.map(({ id }) => id),
      delivered: () => JSON.stringify(save(database)),
    };
  },
};

/**
 * What a function that may or may not wait gave without waiting.
 *
 * - Errors: `TypeError` if it waits: then the time it takes would not be measured.
 */
function atOnce<T>(result: T | Promise<T>): T {
  if (result instanceof Promise) throw new TypeError('Orama answered later, at once was wanted');
  return result;
}
