import { sentencesIn } from '../../domain/text/sentences.ts';
import { highlightRuns } from './highlight.ts';
import type { Run } from './highlight.ts';

/**
 * The whole sentences of a text that show most of what was sought, side by side and no longer
 * together than `length`; the first where nothing matches. A sentence that is longer by itself is
 * cut between words near its first hit. `…` stands where something was left out.
 *
 * @param terms as `find` gives them
 * @param length in UTF-16 units, without the ellipses
 */
export function excerptOf(text: string, terms: readonly string[], length: number): readonly Run[] {
  const hits = hitsIn(text, terms);
  const best = [...stretches(text, length)]
    .map((stretch) => ({ ...stretch, worth: worthOf(stretch, hits) }))
    .reduce((best, stretch) => (stretch.worth > best.worth ? stretch : best), nothing);
  const { from, to } = best.to - best.from <= length ? best : cut(text, best, hits, length);
  return [
    ...(text.slice(0, from).trim() === '' ? [] : [ellipsis('… ')]),
    ...highlightRuns(text.slice(from, to), terms),
    ...(text.slice(to).trim() === '' ? [] : [ellipsis(' …')]),
  ];
}

type Stretch = Readonly<{ from: number; to: number }>;
type Found = Readonly<{ at: number; word: string }>;

const nothing = { from: 0, to: 0, worth: -1 };

function hitsIn(text: string, terms: readonly string[]): readonly Found[] {
  let end = 0;
  return highlightRuns(text, terms).flatMap((run) => {
    const at = end;
    end += run.text.length;
    return run.hit ? [{ at, word: run.text.toLowerCase() }] : [];
  });
}

/** Every sentence, and every run of them that is short enough: from each, the longest first. */
function* stretches(text: string, length: number): Generator<Stretch> {
  const all = sentencesIn(text).map(({ start, end }) => ({ from: start, to: end }));
  for (const [first, { from }] of all.entries())
    for (let last = all.length - 1; last >= first; last -= 1) {
      const { to } = all[last]!;
      if (last === first || to - from <= length) yield { from, to };
    }
}

/** Different words that were found count most, then how often. */
function worthOf({ from, to }: Stretch, hits: readonly Found[]): number {
  const within = hits.filter(({ at }) => from <= at && at < to);
  return 1000 * new Set(within.map(({ word }) => word)).size + within.length;
}

/** A stretch that is too long, cut between words, with some words before its first hit. */
function cut(text: string, { from, to }: Stretch, hits: readonly Found[], length: number): Stretch {
  const hit = hits.find(({ at }) => from <= at && at < to)?.at ?? from;
  const wanted = Math.max(from, Math.min(hit - Math.floor(length / 3), to - length));
  const space = text.indexOf(' ', wanted - 1);
  const start = wanted === from || space < 0 || space >= hit ? wanted : space + 1;
  const end = Math.min(start + length, to);
  const last = end === to ? end : text.lastIndexOf(' ', end);
  return { from: start, to: last > start ? last : end };
}

function ellipsis(text: string): Run {
  return { text, hit: false };
}
