import type { Collection, Doc } from './engine.ts';
import type { Headlines } from './headlines.ts';
import type { Question } from './question.ts';
import { drawn, seeded, shuffled } from './random.ts';

/** The numbers of records at which speed and size are measured. */
export const sizes = [150, 1000, 10000, 50000] as const;

/** A collection by a name that tables show, and the questions that are asked of it. */
export type Sized = Readonly<{
  name: string;
  collection: Collection;
  questions: readonly Question[];
}>;

/**
 * A collection of a size, made of the judged one.
 *
 * The records that answer the questions come first, in the order of the questions, then all others
 * in a seeded order; questions whose answer is not among the records are left out. Above the number
 * of real records, more are made: the first half of the words of one and the second half of those
 * of another, both drawn by chance. So the texts grow in number, not the words.
 */
export function sized({ docs, questions }: Headlines, size: number): Sized {
  const wanted = new Set(questions.flatMap((question) => [...question.wanted.keys()]));
  const byId = new Map(docs.map((doc) => [doc.id, doc]));
  const others = docs.filter(({ id }) => !wanted.has(id));
  const real = [
    ...[...wanted].flatMap((id) => byId.get(id) ?? []),
    ...shuffled(others, seeded('records')),
  ].slice(0, size);
  const ids = new Set(real.map(({ id }) => id));
  return {
    name: `${size.toLocaleString('en-GB')} records`,
    collection: { docs: [...real, ...recombined(docs, size - real.length)], corpus: null },
    questions: questions.filter((question) =>
      [...question.wanted.keys()].some((id) => ids.has(id)),
    ),
  };
}

/** So many records, each of the halves of two others. */
export function recombined(docs: readonly Doc[], count: number): readonly Doc[] {
  const random = seeded('halves');
  const words = () => docs[drawn(random, docs.length)]!.text.split(/\s+/);
  return Array.from({ length: Math.max(0, count) }, (_, i) => {
    const [first, second] = [words(), words()];
    const halves = [
      ...first.slice(0, Math.ceil(first.length / 2)),
      ...second.slice(Math.ceil(second.length / 2)),
    ];
    return { id: `made-${i}`, text: halves.join(' '), proposition: '', names: '' };
  });
}
