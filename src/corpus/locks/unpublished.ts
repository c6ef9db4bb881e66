import { sealFile } from './addresses.ts';
import { historyFile } from './history.ts';
import { idLockFile } from './id-lock.ts';
import { seriesLockFile } from './series-lock.ts';
import { valueLockFile } from './value-lock.ts';

/** The files that `npm run history` adds to, but for the seals on them. */
export const recordFiles: readonly string[] = [
  historyFile,
  seriesLockFile,
  valueLockFile,
  idLockFile,
];

type Files = ReadonlyMap<string, string>;

/**
 * The files without what was recorded and never published, so that it can be recorded anew: of several changes
 * one is left.
 *
 * @param published the same files as they were published; without those that never were
 */
export function asPublished(files: Files, published: Files): Files {
  const kept = recordFiles.flatMap((file) => {
    const text = published.get(file);
    return text !== undefined && files.get(file)?.startsWith(text) ? [[file, text] as const] : [];
  });
  return new Map([...files, ...kept, ...keptSeals(files, published, new Map(kept))]);
}

/** The seals as published, with those set since on other files. */
function keptSeals(files: Files, published: Files, kept: Files): (readonly [string, string])[] {
  const [now, then] = [files.get(sealFile), published.get(sealFile)];
  if (now === undefined || then === undefined || !now.startsWith(then)) return [];
  const since = now.slice(then.length).split(/(?<=\n)/);
  const others = since.filter((line) => !kept.has(line.split(' ')[1] ?? ''));
  return [[sealFile, then + others.join('')]];
}
