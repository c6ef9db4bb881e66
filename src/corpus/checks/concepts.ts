import type { Concept } from '../../schema/concept.ts';
import type { Problem } from '../../domain/problem.ts';
import { wordsIn } from '../../search/text/tokenizer.ts';
import type { Entries } from '../read/records.ts';
import { problemAt } from '../read/source-location.ts';
import type { Entry, Path } from '../read/source-location.ts';

/**
 * Aliases that a search cannot tell from an earlier one, of the same concept or of another, and
 * those in which it reads no word.
 */
export function conceptProblems({ concept }: Entries): Problem[] {
  const first = new Map<string, Written>();
  return concept.flatMap(aliasesIn).flatMap((alias) => {
    const { text, entry, path } = alias;
    const key = readAs(text);
    if (!key) return [problemAt(entry.place, path, `"${text}" holds no word`, 'write a word')];
    const known = first.get(key);
    if (!known) first.set(key, alias);
    return known ? [repeated(alias, known)] : [];
  });
}

/** An alias and where it stands. */
type Written = Readonly<{ text: string; entry: Entry<Concept>; path: Path }>;

function aliasesIn(entry: Entry<Concept>): Written[] {
  return Object.entries(entry.value.aliases).flatMap(([language, texts]) =>
    texts.map((text, index) => ({
      text,
      entry,
      path: ['aliases', language, index],
    })),
  );
}

/** What a search reads of a text: without capitals, accents and English endings. */
function readAs(text: string): string {
  return wordsIn(text)
    .map(({ stem }) => stem)
    .join(' ');
}

function repeated({ text, entry, path }: Written, known: Written): Problem {
  const { file, lineOf } = known.entry.place;
  const where = `${file}:${lineOf(known.path)}`;
  const owner = known.entry === entry ? 'this concept' : known.entry.id;
  const found = `"${text}" reads like "${known.text}" of ${owner} in ${where}`;
  return problemAt(entry.place, path, found, 'keep one of the two: a search reads them alike');
}
