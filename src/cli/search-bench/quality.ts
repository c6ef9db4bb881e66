import { mean, ndcg, pairedDifference, success } from './arithmetic.ts';
import type { Difference } from './arithmetic.ts';
import type { Collection, Engine } from './engine.ts';
import { asked } from './question.ts';
import type { Question, Spelling } from './question.ts';

/** What an engine found for questions in a spelling, one number a question, 0 to 1. */
export type Quality = Readonly<{
  engine: string;
  spelling: Spelling;
  ndcg: readonly number[];
  first: readonly number[];
  firstThree: readonly number[];
}>;

/**
 * The quality of engines on one collection, in the order of the engines, each in every spelling.
 *
 * @param slowest how many of the questions, the first ones, a slow engine is asked
 */
export function qualities(
  engines: readonly Engine[],
  collection: Collection,
  questions: readonly Question[],
  spellings: readonly Spelling[],
  slowest: number,
): readonly Quality[] {
  return engines.flatMap((engine) => {
    const searcher = engine.index(collection);
    const some = engine.pace === 'slow' ? questions.slice(0, slowest) : questions;
    return spellings.map((spelling) => {
      const found = some.map((question) => searcher.search(asked(question, spelling), 10));
      const measured = (measure: (ids: readonly string[], question: Question) => number) =>
        some.map((question, i) => measure(found[i]!, question));
      return {
        engine: engine.name,
        spelling,
        ndcg: measured((ids, { wanted }) => ndcg(ids, wanted)),
        first: measured((ids, { wanted }) => success(ids, wanted, 1)),
        firstThree: measured((ids, { wanted }) => success(ids, wanted, 3)),
      };
    });
  });
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
  return { peer: peer.engine, questions, ratio, difference };
}

function ratioOf(one: Quality, peer: Quality): number {
  return mean(one.ndcg.slice(0, peer.ndcg.length)) / mean(peer.ndcg);
}
