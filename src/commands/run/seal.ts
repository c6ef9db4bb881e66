import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sealFile } from '../../corpus/locks/addresses.ts';
import { brokenSeals, newSeals, sealHead } from '../../corpus/locks/seals.ts';
import { contentFiles } from '../../corpus/read/files.ts';
import { formatProblems } from '../../domain/problem.ts';

/** What is wrong with the seals, in words: nothing is added to a file that was altered; `null` where they hold. */
export function sealFaults(files: ReadonlyMap<string, string>): string | null {
  // The first seals are made where there are none.
  const broken = files.has(sealFile) ? brokenSeals(files) : [];
  return broken.length === 0 ? null : formatProblems(broken);
}

/** Seals what was added to the files that are only ever added to. */
export function seal(root: string, day = new Date().toISOString().slice(0, 10)): void {
  const seals = newSeals(contentFiles(root), day);
  if (seals === '') return;
  const file = join(root, sealFile);
  if (!existsSync(file)) writeFileSync(file, sealHead);
  appendFileSync(file, seals);
}
