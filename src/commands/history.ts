// `npm run history -- "why"`: adds to the history of the claims, the record of the values, the lock of the
// series and the list of published ids what is new, changed or gone, and seals them. Never touches an entry that is there. After the reason may stand `--day=2026-11-21`, where it is not
// today; `--successor=<claim>`, where one claim was removed and another says what is left of it; and
// `--root=<folder>`, for another folder than that of `CONTENT_ROOT`.
import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentRoot } from '../corpus/subject/content-root.ts';
import { contentFiles } from '../corpus/read/files.ts';
import { historyFile, historyHead, historyText, newEntries } from '../corpus/locks/history.ts';
import { idLockFile, idLockHead, idLockText } from '../corpus/locks/id-lock.ts';
import { readWithoutSnapshots } from '../corpus/sound-corpus.ts';
import {
  newSeriesLocks,
  seriesLockFile,
  seriesLockHead,
  seriesLockText,
} from '../corpus/locks/series-lock.ts';
import {
  newValues,
  valueLockFile,
  valueLockHead,
  valueLockText,
} from '../corpus/locks/value-lock.ts';
import { formatProblems } from '../domain/problem.ts';
import { seal, sealFaults } from './run/seal.ts';

const { values: options, positionals } = parseArgs({
  args: process.argv.slice(3),
  allowPositionals: true,
  options: {
    day: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    successor: { type: 'string' },
    root: { type: 'string', default: contentRoot },
  },
});

/** Prints what was added; the exit code is 1 on a problem or where the reason is missing. */
function lock(root: string): void {
  const files = contentFiles(root);
  const faults = sealFaults(files);
  if (faults !== null) return fail(faults);
  const { corpus, seriesLocks, valueLocks, newIds, problems } = readWithoutSnapshots(files);
  if (corpus === null) return fail(formatProblems(problems));
  const { day, successor } = options;
  const why = positionals.join(' ').trim();
  const claims = newEntries(corpus, { day, why, successor });
  const data = newSeriesLocks(corpus, seriesLocks);
  const values = newValues(corpus.series, valueLocks, { day, why });
  const refusal = claims.problem ?? data.problem ?? values.problem;
  if (refusal !== null) return fail(refusal);
  append(join(root, historyFile), historyHead, historyText(claims.entries!));
  append(join(root, seriesLockFile), seriesLockHead, seriesLockText(data.locks!));
  append(join(root, valueLockFile), valueLockHead, valueLockText(values.locks!));
  append(join(root, idLockFile), idLockHead, idLockText(newIds, day));
  seal(root, day);
  for (const { series, version } of data.locks!) console.log(`locked ${series} as of ${version}`);
  for (const { claim, text } of claims.entries!)
    console.log(`${text === null ? 'removed' : 'locked'} ${claim}`);
  console.log(
    `${corpus.claims.length} claims, ${claims.entries!.length} entries added; ` +
      `${values.locks!.length} values and ${newIds.length} ids recorded`,
  );
}

function append(path: string, head: string, text: string): void {
  if (text === '') return;
  if (!existsSync(path)) writeFileSync(path, head);
  appendFileSync(path, text);
}

function fail(words: string): void {
  console.error(words);
  process.exitCode = 1;
}

lock(options.root);
