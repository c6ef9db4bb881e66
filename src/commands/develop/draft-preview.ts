import { readiness } from '../../corpus/read-corpus.ts';
import { contentFiles } from '../../corpus/read/files.ts';
import { formatProblems } from '../../domain/problem.ts';
import type { Problem } from '../../domain/problem.ts';

/** A site that is built apart from the public one: where, and why, in words. */
export type Preview = Readonly<{ out: string; words: string }>;

/**
 * How a site is built that cannot be published as it is; `null` where it can, or where the content has mistakes, and
 * on machines that test it.
 */
export function draftPreview(root: string, environment = process.env): Preview | null {
  if (environment['CI']) return null;
  const { lacks, drafts } = readiness(contentFiles(root));
  if (lacks.length === 0 && drafts.length === 0) return null;
  return { out: '.cache/preview', words: draftWords({ lacks, drafts }) };
}

/** What content lacks to be published, and what is left out of it. */
export function draftWords({
  lacks,
  drafts,
}: Readonly<{ lacks: readonly Problem[]; drafts: readonly string[] }>): string {
  return [
    ...(drafts.length > 0 ? [`Drafts, which npm run build leaves out: ${drafts.join(', ')}.`] : []),
    ...(lacks.length > 0
      ? [`Not ready to be published. npm run build will refuse:\n${formatProblems(lacks)}`]
      : []),
  ].join('\n');
}
