import type { NumberFields } from '../../schema/parts/number-binding.ts';
import type { Corpus } from '../corpus.ts';
import { numbersIn } from './count-words.ts';

/** Texts of ours that stand together, and what they say of their numbers. */
export type Declared = Readonly<{ texts: readonly string[]; declared: NumberFields }>;

/** How many numbers our notes and introductions have: bound to series, and held by none. */
export type NumberCounts = Readonly<{ bound: number; unsourced: number }>;

/** Counts the numbers in assessments, records of propositions, and introductions and notes of charts. */
export function numberCounts(
  corpus: Pick<Corpus, 'claims' | 'propositions' | 'charts'>,
): NumberCounts {
  const kinds = textsWithNumbers(corpus).flatMap(({ texts, declared }) => {
    const bound = new Set(declared.figures?.map(({ text }) => numberOf(text)));
    return texts.flatMap(numbersIn).map(({ text }) => bound.has(text));
  });
  const bound = kinds.filter(Boolean).length;
  return { bound, unsourced: kinds.length - bound };
}

/** The counts as one sentence, for whoever builds. */
export function countWords({ bound, unsourced }: NumberCounts): string {
  return `${bound} numbers in notes are checked against series; the other ${unsourced} are in no series`;
}

/** The number in a declared text such as `70%`; `null` unless there is exactly one. */
export function numberOf(declared: string): string | null {
  const found = numbersIn(declared);
  return found.length === 1 ? found[0]!.text : null;
}

function textsWithNumbers({
  claims,
  propositions,
  charts,
}: Pick<Corpus, 'claims' | 'propositions' | 'charts'>): Declared[] {
  const notes = [
    ...claims.map(({ assessment }) => assessment),
    ...propositions.map(({ record }) => record),
  ];
  return [
    ...notes.flatMap((one) => (one ? [{ texts: [one.note], declared: one }] : [])),
    ...charts.map((chart) => ({
      texts: [chart.intro, ...chart.notes.map(({ text }) => text)],
      declared: chart,
    })),
  ];
}
