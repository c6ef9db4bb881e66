import { misspelt } from './misspelling.ts';

/** A question with the ids that answer it, each with its grade; none for a question of nonsense. */
export type Question = Readonly<{
  id: string;
  text: string;
  wanted: ReadonlyMap<string, number>;
}>;

/** The ways in which questions are asked. */
export const spellings = ['clean', 'misspelt'] as const;
export type Spelling = (typeof spellings)[number];

/** The text of a question in a spelling. */
export function asked({ id, text }: Question, spelling: Spelling): string {
  return spelling === 'clean' ? text : misspelt(text, id);
}
