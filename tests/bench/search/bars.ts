import type { Comparison } from './quality.ts';
import type { Speed } from './speed.ts';

/** What this search must reach, what it reached, and whether that is enough. */
export type Bar = Readonly<{ what: string; wanted: string; measured: string; met: boolean }>;

/** The bar of a mean nDCG@10 beside the best peer's. */
export function qualityBar(what: string, least: number, comparison: Comparison): Bar {
  return {
    what: `${what}, nDCG@10 beside the best peer (${comparison.peer})`,
    wanted: `at least ${least.toFixed(2)} times`,
    measured: comparison.ratio.toFixed(3),
    met: comparison.ratio >= least,
  };
}

/** Below so many records a question must be answered in a fixed time, not beside a peer. */
const small = 1000;

/** The bars of the time that 95 of 100 questions do not exceed, at one number of records. */
export function speedBar(one: Speed, peer: Speed | null): Bar | null {
  const what = `p95 at ${one.of}`;
  if (one.records <= small)
    return {
      what,
      wanted: 'under 5 ms',
      measured: `${one.p95.toFixed(2)} ms`,
      met: one.p95 < 5,
    };
  if (!peer) return null;
  const ratio = one.p95 / peer.p95;
  return {
    what: `${what}, beside ${peer.engine.name}`,
    wanted: 'at most 1.00 times',
    measured: ratio.toFixed(2),
    met: ratio <= 1,
  };
}
