import { existsSync, readFileSync } from 'node:fs';
import { root } from '../../../src/commands/run/process.ts';
import type { Doc } from './engine.ts';
import type { Question } from './question.ts';
import { seeded, shuffled } from './random.ts';

/** Published fact-check claims with headlines as questions, judged. */
export type Headlines = Readonly<{ docs: readonly Doc[]; questions: readonly Question[] }>;

/** The most judged questions that are asked. */
const most = 600;

const folder = `${root}../shared/bench/headlines/`;

/** What to tell when the judged set is not beside the project; `null` when it is. */
export function headlinesMissing(): string | null {
  return existsSync(`${folder}docs.jsonl`)
    ? null
    : 'The judged headlines are not beside the project: only the real claims are measured.';
}

/** The judged set, its questions in a seeded order; `null` where it is not beside the project. */
export function headlines(): Headlines | null {
  if (headlinesMissing()) return null;
  const docs = lines<{ id: string; title: string; text: string }>('docs.jsonl');
  const questions = lines<{ id: string; q: string; rel: Record<string, number> }>('queries.jsonl');
  return {
    docs: docs.map(({ id, title, text }) => ({
      id,
      text: `${title} ${text}`.trim(),
      proposition: '',
      names: '',
    })),
    questions: shuffled(
      questions.map(({ id, q, rel }) => ({ id, text: q, wanted: new Map(Object.entries(rel)) })),
      seeded('questions'),
    ).slice(0, most),
  };
}

function lines<T>(name: string): readonly T[] {
  return readFileSync(folder + name, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
