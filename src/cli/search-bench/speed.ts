import { gzipSync } from 'node:zlib';
import { median } from '../median.ts';
import { percentile } from './arithmetic.ts';
import type { Engine, Searcher } from './engine.ts';
import { misspelt } from './misspelling.ts';
import type { Question } from './question.ts';
import type { Sized } from './sizes.ts';

/** What an engine takes at a number of records. */
export type Speed = Readonly<{
  engine: string;
  records: number;
  /** Questions of which each was asked once clean and once misspelt in every pass. */
  questions: number;
  /** Milliseconds a question that half and that 95 of 100 do not exceed. */
  p50: number;
  p95: number;
  /** Milliseconds to index. */
  indexing: number;
  /** Bytes, compressed with gzip, of what must be delivered; `null` when it is too much to write. */
  bytes: number | null;
}>;

/** How often everything is asked; the median of the passes counts. */
export type Effort = Readonly<{
  passes: number;
  /** How many questions a slow engine is asked. */
  slowest: number;
}>;

/** So many questions are asked of one engine before the next has its turn. */
const turn = 25;

/** So many questions are asked before the clock counts. */
const warming = 40;

/**
 * The speed of engines on the same records and questions.
 *
 * Every question is asked clean and misspelt, in each pass with other errors, so that nothing is
 * gained by keeping answers. Engines take turns of a few questions, so that a load of the machine
 * hits all alike; before that each is warmed up with questions misspelt otherwise.
 */
export function speeds(
  engines: readonly Engine[],
  { docs, questions }: Sized,
  { passes, slowest }: Effort,
): readonly Speed[] {
  const runs = engines.map((engine) => {
    const [indexing, searcher] = timed(() => engine.index({ docs, corpus: null }));
    const some = engine.pace === 'slow' ? questions.slice(0, slowest) : questions;
    return { engine, indexing, searcher, some };
  });
  for (const { engine, searcher, some } of runs)
    for (const text of texts(some, 'warm').slice(0, engine.pace === 'slow' ? 2 : warming))
      searcher.search(text, 10);
  const times = Array.from({ length: passes }, (_, pass) => passTimes(runs, `pass ${pass}`));
  return runs.map(({ engine, indexing, searcher, some }, i) => ({
    engine: engine.name,
    records: docs.length,
    questions: some.length,
    p50: median(times.map((pass) => percentile(pass[i]!, 0.5))),
    p95: median(times.map((pass) => percentile(pass[i]!, 0.95))),
    indexing,
    bytes: compressed(searcher),
  }));
}

type Run = Readonly<{ searcher: Searcher; some: readonly Question[] }>;

/** Milliseconds of every question, for each engine. */
function passTimes(runs: readonly Run[], seed: string): readonly (readonly number[])[] {
  const asked = runs.map(({ some }) => texts(some, seed));
  const times = runs.map((): number[] => []);
  const turns = Math.ceil(Math.max(...asked.map((list) => list.length)) / turn);
  for (let round = 0; round < turns; round += 1)
    for (let step = 0; step < runs.length; step += 1) {
      const at = (round + step) % runs.length;
      for (const text of asked[at]!.slice(round * turn, (round + 1) * turn))
        times[at]!.push(timed(() => runs[at]!.searcher.search(text, 10))[0]);
    }
  return times;
}

/** Each question clean and misspelt, one after the other's neighbours. */
function texts(questions: readonly Question[], seed: string): readonly string[] {
  const wrong = (question: Question | undefined) =>
    question ? [misspelt(question.text, seed + question.id)] : [];
  // The misspelt form comes half the list later, so that it never follows its clean form.
  const half = Math.floor(questions.length / 2);
  return questions.flatMap((question, i) => [
    question.text,
    ...wrong(questions[(i + half) % questions.length]),
  ]);
}

function timed<T>(work: () => T): readonly [milliseconds: number, result: T] {
  const start = performance.now();
  const result = work();
  return [performance.now() - start, result];
}

function compressed(searcher: Searcher): number | null {
  try {
    return gzipSync(searcher.delivered()).length;
  } catch {
    return null;
  }
}
