import type { Problem } from '../domain/problem.ts';
import type { Entries } from './read/records.ts';
import { problemAt } from './read/source-location.ts';

/** What `npm run new` writes where a paragraph of an essay, or a claim, is still to come. */
export const placeholders = {
  paragraph: (n: number) => `Paragraph ${n} is to be restated`,
  claim: (n: number, label: string) => `What paragraph ${n} of ${label} claims is to be written.`,
};

const unwritten =
  /^(?:Paragraph \d+ is to be restated|What paragraph \d+ of .+ claims is to be written\.)/;

/** Sentences that stand for what is not written yet. */
export function placeholderProblems({
  claim,
  essays,
}: Pick<Entries, 'claim' | 'essays'>): Problem[] {
  const found = 'this stands for what is not written yet';
  const fix = 'write it, or keep draft: true until it is written';
  return [
    ...claim
      .filter(({ value }) => unwritten.test(value.text))
      .map(({ place }) => problemAt(place, ['text'], found, fix)),
    ...essays.flatMap(({ file, outline }) =>
      outline.paragraphs
        .filter(({ text }) => unwritten.test(text))
        .map(({ n, line }) => ({ file, line, field: `paragraph ${n}`, found, fix })),
    ),
  ];
}
