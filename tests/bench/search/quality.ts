import { mean, ndcg, pairedDifference, success } from './arithmetic.ts';
import type { Difference } from './arithmetic.ts';
import type { Collection, Engine, Pace } from './engine.ts';
import { asked } from './question.ts';
import type { Question, Spelling } from './question.ts';

/** What an engine found for questions in a spelling, one number a question, 0 to 1. */
export type Quality = Readonly<{
  engine: Engine;
  spelling: Spelling;
  ndcg: readonly number[];
  /** Whether the first result was wanted, and whether one of the first three was. */
  first: readonly number[];
  firstThree: readonly number[];
  /** Whether nothing was found. */
  nothing: readonly number[];
}>;

/** The most questions an engine is asked; the first ones, so that all engines share them. */
const most: Readonly<Record<Pace, number>> = { fast: 600, middling: 600, slow: 40 };

/** The quality of engines on one collection, in the order of the engines, each in every spelling. */
export function qualities(
  engines: readonly Engine[],
  collection: Collection,
  questions: readonly Question[],
  spellings: readonly Spelling[],
): readonly Quality[] {
  const large = collection.docs.length > 1000;
  return engines.flatMap((engine) => {
    const { search } = engine.index(collection);
    const some = large ? questions.slice(0, most[engine.pace]) : questions;
    return spellings.map((spelling) => {
      const found = some.map((question) => search(asked(question, spelling), 10));
      return qualityOf(engine, spelling, some, found);
    });
  });
}

/** The part of a quality that some of its questions make. */
export function part(quality: Quality, chosen: readonly boolean[]): Quality {
  const kept = (numbers: readonly number[]) => numbers.filter((_, i) => chosen[i]);
  return {
    ...quality,
    ndcg: kept(quality.ndcg),
    first: kept(quality.first),
    firstThree: kept(quality.firstThree),
    nothing: kept(quality.nothing),
  };
}

/** One engine against a peer on the questions that both were asked. */
export type Comparison = Readonly<{
  peer: string;
  questions: number;
  /** The mean nDCG of the one over that of the peer. */
  ratio: number;
  difference: Difference;
}>;

/**
 * One engine's nDCG against the peer that is best beside it: the one with the least ratio, each on
 * the questions it was asked. `null` without a peer.
 */
export function againstBest(one: Quality, peers: readonly Quality[]): Comparison | null {
  const [best] = peers
    .map((peer) => ({ peer, ratio: ratioOf(one, peer) }))
    .sort((a, b) => a.ratio - b.ratio);
  if (!best) return null;
  const { peer, ratio } = best;
  const questions = peer.ndcg.length;
  const difference = pairedDifference(one.ndcg.slice(0, questions), peer.ndcg);
  return { peer: peer.engine.name, questions, ratio, difference };
}

function qualityOf(
  engine: Engine,
  spelling: Spelling,
  questions: readonly Question[],
  found: readonly (readonly string[])[],
): Quality {
  const measured = (measure: (ids: readonly string[], wanted: Question['wanted']) => number) =>
    questions.map(({ wanted }, i) => measure(found[i]!, wanted));
  return {
    engine,
    spelling,
    ndcg: measured((ids, wanted) => (wanted.size > 0 ? ndcg(ids, wanted) : 0)),
    first: measured((ids, wanted) => success(ids, wanted, 1)),
    firstThree: measured((ids, wanted) => success(ids, wanted, 3)),
    nothing: measured((ids) => (ids.length === 0 ? 1 : 0)),
  };
}

function ratioOf(one: Quality, peer: Quality): number {
  return mean(one.ndcg.slice(0, peer.ndcg.length)) / mean(peer.ndcg);
}
