import { formatProblems } from '../domain/problem.ts';
import { sealFile } from './locks/addresses.ts';
import { historyFile, historyHead, historyText, newEntries } from './locks/history.ts';
import type { LockOrder } from './locks/history.ts';
import { idLockFile, idLockHead, idLockText } from './locks/id-lock.ts';
import {
  newSeriesLocks,
  seriesLockFile,
  seriesLockHead,
  seriesLockText,
} from './locks/series-lock.ts';
import { asPublished } from './locks/unpublished.ts';
import {
  newValues,
  readValueLock,
  valueLockFile,
  valueLockHead,
  valueLockText,
} from './locks/value-lock.ts';
import { readHistory } from './read/records.ts';
import { readWithoutSnapshots } from './sound-corpus.ts';

type Files = ReadonlyMap<string, string>;

/** The files of the record as they should be, with a line on each thing that was added; or why none can be written. */
export type Recording = Readonly<
  | { texts: Files; lines: readonly string[]; problem: null }
  | { texts: null; lines: readonly []; problem: string }
>;

/**
 * What `npm run history` writes. What was recorded and not published yet is recorded anew, so that of several
 * changes one is left.
 *
 * @param published the files of the record as they were published; without those that never were
 */
export function recording(written: Files, published: Files, order: LockOrder): Recording {
  const files = asPublished(written, published);
  const { corpus, seriesLocks, valueLocks, newIds, problems } = readWithoutSnapshots(files);
  if (corpus === null) return { texts: null, lines: [], problem: formatProblems(problems) };
  const added = (file: string) => written.get(file)?.slice(files.get(file)!.length) ?? '';
  const earlier = readHistory(added(historyFile)).entries.map(({ value }) => value);
  const claims = newEntries(corpus, order, earlier);
  const data = newSeriesLocks(corpus, seriesLocks);
  const valued = readValueLock(added(valueLockFile)).locks;
  const values = newValues(corpus.series, valueLocks, order, valued);
  const refusal = claims.problem ?? data.problem ?? values.problem;
  if (refusal !== null) return { texts: null, lines: [], problem: refusal };
  const seals = files.get(sealFile);
  const texts = [
    longer(files, historyFile, historyHead, historyText(claims.entries!)),
    longer(files, seriesLockFile, seriesLockHead, seriesLockText(data.locks!)),
    longer(files, valueLockFile, valueLockHead, valueLockText(values.locks!)),
    longer(files, idLockFile, idLockHead, idLockText(newIds, order.day)),
    ...(seals === undefined ? [] : [[sealFile, seals] as const]),
  ];
  const lines = [
    ...data.locks!.map(({ series, version }) => `locked ${series} as of ${version}`),
    ...claims.entries!.map(({ claim, text }) => `${text === null ? 'removed' : 'locked'} ${claim}`),
    `${corpus.claims.length} claims, ${claims.entries!.length} entries added; ` +
      `${values.locks!.length} values and ${newIds.length} ids recorded`,
  ];
  return { texts: new Map(texts.filter(([, text]) => text !== '')), lines, problem: null };
}

function longer(files: Files, file: string, head: string, more: string): readonly [string, string] {
  const kept = files.get(file);
  return [file, kept === undefined && more === '' ? '' : (kept ?? head) + more];
}
