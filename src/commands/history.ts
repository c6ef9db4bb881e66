// `npm run history -- "why"`: adds to the history of the claims, and to the lock of the series, what is
// new, changed or gone. Never touches an entry that is there. After the reason may stand `--day=2026-11-21`, where it is not
// today; `--successor=<claim>`, where one claim was removed and another says what is left of it; and
// `--root=<folder>`, for the root of another project.
import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { contentFiles } from '../corpus/read/files.ts';
import { historyFile, historyHead, historyText, newEntries } from '../corpus/locks/history.ts';
import { readWithoutSnapshots } from '../corpus/sound-corpus.ts';
import {
  newSeriesLocks,
  seriesLockFile,
  seriesLockHead,
  seriesLockText,
} from '../corpus/locks/series-lock.ts';
import { formatProblems } from '../domain/problem.ts';

const { values: options, positionals } = parseArgs({
  args: process.argv.slice(3),
  allowPositionals: true,
  options: {
    day: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    successor: { type: 'string' },
    root: { type: 'string', default: fileURLToPath(new URL('../../', import.meta.url)) },
  },
});

/** Prints what was added; the exit code is 1 on a problem or where the reason is missing. */
function lock(root: string): void {
  const { corpus, seriesLocks, problems } = readWithoutSnapshots(contentFiles(root));
  if (corpus === null) return fail(formatProblems(problems));
  const { day, successor } = options;
  const added = newEntries(corpus, { day, why: positionals.join(' ').trim(), successor });
  if (added.problem !== null) return fail(added.problem);
  const data = newSeriesLocks(corpus, seriesLocks);
  if (data.problem !== null) return fail(data.problem);
  append(join(root, historyFile), historyHead, historyText(added.entries));
  append(join(root, seriesLockFile), seriesLockHead, seriesLockText(data.locks));
  for (const { series, version } of data.locks) console.log(`locked ${series} as of ${version}`);
  for (const { claim, text } of added.entries)
    console.log(`${text === null ? 'removed' : 'locked'} ${claim}`);
  console.log(`${corpus.claims.length} claims, ${added.entries.length} entries added`);
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
