import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** What a question of `queries.yaml` tries. */
export const kinds = [
  'plain',
  'typo',
  'russian',
  'chinese',
  'idea',
  'number',
  'operator',
  'nonsense',
] as const;

/** A question a reader might type, and the claims that answer it. */
export type Judged = Readonly<{
  q: string;
  kind: (typeof kinds)[number];
  /** Ids of claims, any of which is a right first answer; not given for nonsense. */
  want?: readonly string[];
  /** Ids of claims that must not appear. */
  never?: readonly string[];
  why?: string;
}>;

/**
 * The questions of `queries.yaml`, or of `held-out.yaml`, as written. The second were judged by
 * somebody who knew neither the engine nor the ideas, and nothing is ever fitted to them.
 */
export function judgedQuestions(file: 'queries' | 'held-out' = 'queries'): readonly Judged[] {
  return parse(readFileSync(`tests/search/${file}.yaml`, 'utf8')) as Judged[];
}
