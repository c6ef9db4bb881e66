import type { Entry, Lexicon, SearchRecord } from './record.ts';
import { isStopWord, wordsIn } from './words.ts';

/**
 * What, besides its text, makes a record answer to some stems, in words: the topics and actors it
 * is filed under, the proposition it takes a position on, its article. What the text already shows
 * is not repeated.
 */
export function reasonsFor(
  record: SearchRecord,
  stems: ReadonlySet<string>,
  lexicon: Lexicon,
): readonly string[] {
  const unseen = without(stems, record.text);
  if (unseen.size === 0) return [];
  const told = (word: string, ids: readonly string[], entries: readonly Entry[]) =>
    entries
      .filter(({ id, names }) => ids.includes(id) && names.some((name) => mostly(name, unseen)))
      .map(({ label }) => `${word}: ${label}`);
  const { proposition } = record;
  const onProposition =
    proposition && wordsIn(proposition.text).some(({ stem }) => unseen.has(stem));
  return [
    ...told('Topic', record.topics, lexicon.topics),
    ...told('Actor', record.actors, lexicon.actors),
    ...(onProposition ? [`Position on: ${proposition.text}`] : []),
    ...told('Article', [record.article], lexicon.articles),
  ];
}

function without(stems: ReadonlySet<string>, text: string): ReadonlySet<string> {
  const seen = new Set(wordsIn(text).map(({ stem }) => stem));
  return new Set([...stems].filter((stem) => !seen.has(stem)));
}

function mostly(name: string, stems: ReadonlySet<string>): boolean {
  const words = wordsIn(name).filter(({ word }) => !isStopWord(word));
  return 2 * words.filter(({ stem }) => stems.has(stem)).length >= words.length && words.length > 0;
}
