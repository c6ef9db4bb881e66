import MiniSearch from 'minisearch';
import { stemmer } from 'stemmer';
import { fields, weights } from './engine.ts';
import type { Doc, Engine } from './engine.ts';
import { stopWords } from './stop-words.ts';

/** MiniSearch with stems, beginnings of words and misspelt words. */
export const miniSearch: Engine = {
  name: 'MiniSearch',
  tuning: 'no stop words, Porter stems, prefix from four letters, fuzzy 0.2',
  pace: 'fast',
  index: ({ docs }) => {
    const engine = new MiniSearch<Doc>({
      fields: [...fields],
      processTerm: (term) => stemOf(term.toLowerCase()),
      searchOptions: { prefix: (term) => term.length >= 4, fuzzy: 0.2, boost: weights },
    });
    engine.addAll(docs);
    return {
      search: (text, most) =>
        engine
          .search(text)
          .slice(0, most)
          .map(({ id }) => id as string),
      delivered: () => JSON.stringify(engine),
    };
  },
};

/** `null` leaves a word out. */
function stemOf(word: string): string | null {
  return stopWords.has(word) ? null : stemmer(word);
}
