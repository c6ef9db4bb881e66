import type { Corpus } from '../domain/corpus.ts';
import { contentError } from '../domain/problem.ts';
import type { Problem } from '../domain/problem.ts';
import { missingSnapshots, snapshotSubject } from './checks/snapshots.ts';
import { brokenSeals, unsealedLines } from './locks/seals.ts';
import { quotationProblems } from './quotations.ts';
import { readWithoutSnapshots } from './sound-corpus.ts';

/** A corpus without a problem, or all its problems. */
export type CorpusResult = Readonly<
  { corpus: Corpus; problems: readonly [] } | { corpus: null; problems: readonly Problem[] }
>;

/**
 * Reads and checks everything the writers wrote.
 *
 * @param files texts by path from the project's root: `content/claims/alliance-in-flux.yaml`
 */
export function readCorpus(files: ReadonlyMap<string, string>): CorpusResult {
  const broken = brokenSeals(files);
  if (broken.length > 0) return { corpus: null, problems: broken };
  const { corpus, essays, unlocked, problems } = readWithoutSnapshots(files);
  if (corpus === null) return { corpus, problems };
  const unclear = quotationProblems(corpus, files);
  if (unclear.length > 0) return { corpus: null, problems: unclear };
  // A view of values that are not recorded needs no snapshot yet.
  const missing =
    unlocked.length > 0
      ? unlocked
      : [...missingSnapshots(snapshotSubject(corpus, essays), corpus), ...unsealedLines(files)];
  return missing.length > 0 ? { corpus: null, problems: missing } : { corpus, problems: [] };
}

/**
 * Everything the writers wrote, checked.
 *
 * - Errors: one `Error` that words every problem, if there is one.
 */
export function checkedCorpus(files: ReadonlyMap<string, string>): Corpus {
  const { corpus, problems } = readCorpus(files);
  if (corpus === null) throw contentError(problems);
  return corpus;
}

/** What content lacks to be published, what is left out of that, and its mistakes. */
export type Readiness = Readonly<{
  lacks: readonly Problem[];
  /** What is marked as a draft, in words. */
  drafts: readonly string[];
  problems: readonly Problem[];
}>;

/** How far content is from being published: what commands record of it may be missing. */
export function readiness(files: ReadonlyMap<string, string>): Readiness {
  const broken = brokenSeals(files);
  const { corpus, essays, whole, unlocked, drafts, problems } = readWithoutSnapshots(files);
  if (broken.length > 0) return mistaken(broken);
  if (corpus === null) return mistaken(problems);
  const unclear = quotationProblems(whole, files);
  if (unclear.length > 0) return mistaken(unclear);
  const missing = missingSnapshots(snapshotSubject(corpus, essays), corpus);
  return { lacks: [...unlocked, ...missing, ...unsealedLines(files)], drafts, problems: [] };
}

function mistaken(problems: readonly Problem[]): Readiness {
  return { lacks: [], drafts: [], problems };
}
