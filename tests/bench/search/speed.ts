import { gzipSync } from 'node:zlib';
import { median } from '../median.ts';
import { percentile } from './arithmetic.ts';
import type { Engine, Pace, Searcher } from './engine.ts';
import { misspelt } from './misspelling.ts';
import type { Question } from './question.ts';
import type { Sized } from './sizes.ts';

/** What an engine takes at a number of records. */
export type Speed = Readonly<{
  engine: Engine;
  /** The name of the collection. */
  of: string;
  records: number;
  /** Questions of which each was asked once clean and once misspelt in every pass. */
  questions: number;
  /** Milliseconds a question that half and that 95 of 100 do not exceed: medians of the passes. */
  p50: number;
  p95: number;
  /** Milliseconds to index. */
  indexing: number;
  /** Bytes, compressed with gzip, of what must be delivered; `null` when it is too long for a text. */
  bytes: number | null;
}>;

/** So many questions are asked of one engine before the next has its turn. */
const turn = 25;

/** So many questions are asked of an engine before the clock counts. */
const warming: Readonly<Record<Pace, number>> = { fast: 100, middling: 20, slow: 2 };

/** How many records an engine may have to look through in a pass, as questions times records. */
const work: Readonly<Record<Pace, number>> = { fast: Infinity, middling: 5e6, slow: 1e5 };

/**
 * The speed of engines on the same records and questions.
 *
 * Every question is asked clean and misspelt, in each pass with other errors, so that little is
 * gained by keeping answers. Engines take turns of a few questions, so that a load of the machine
 * hits all alike; before that each is warmed up with questions misspelt otherwise.
 *
 * @param passes how often everything is asked; slow engines take part in the first alone
 */
export function speeds(
  engines: readonly Engine[],
  { name, collection, questions }: Sized,
  passes: number,
): readonly Speed[] {
  const records = collection.docs.length;
  const runs = engines.map((engine) => {
    const [indexing, searcher] = timed(() => engine.index(collection));
    const some = questions.slice(0, Math.max(10, Math.floor(work[engine.pace] / records)));
    return { engine, indexing, searcher, some };
  });
  for (const { engine, searcher, some } of runs)
    for (const text of texts(some, 'warm').slice(0, warming[engine.pace]))
      searcher.search(text, 10);
  const times = Array.from({ length: passes }, (_, pass) => passTimes(runs, pass));
  return runs.map(({ engine, indexing, searcher, some }, i) => ({
    engine,
    of: name,
    records,
    questions: some.length,
    p50: medianShare(times, i, 0.5),
    p95: medianShare(times, i, 0.95),
    indexing,
    bytes: compressed(searcher),
  }));
}

type Run = Readonly<{ engine: Engine; searcher: Searcher; some: readonly Question[] }>;

/** Milliseconds of every question, for each engine. */
type Times = readonly (readonly number[])[];

function passTimes(runs: readonly Run[], pass: number): Times {
  const asked = runs.map(({ engine, some }) =>
    pass > 0 && engine.pace === 'slow' ? [] : texts(some, `pass ${pass}`),
  );
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

/** Each question clean, and each misspelt half the list later, so that the two are never together. */
function texts(questions: readonly Question[], seed: string): readonly string[] {
  const half = Math.floor(questions.length / 2);
  return questions.flatMap(({ text }, i) => {
    const other = questions[(i + half) % questions.length]!;
    return [text, misspelt(other.text, seed + other.id)];
  });
}

/** The median over the passes of a percentile of one engine's times. */
function medianShare(passes: readonly Times[], engine: number, share: number): number {
  const taken = passes.map((times) => times[engine]!).filter((times) => times.length > 0);
  return median(taken.map((times) => percentile(times, share)));
}

function timed<T>(act: () => T): readonly [milliseconds: number, result: T] {
  const start = performance.now();
  const result = act();
  return [performance.now() - start, result];
}

function compressed({ delivered }: Searcher): number | null {
  try {
    return gzipSync(delivered()).length;
  } catch {
    return null;
  }
}
