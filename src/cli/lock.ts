// `npm run lock -- "why"`: adds to the history of the claims what is new, changed or gone. Never
// touches an entry that is there. After the reason may stand `--day=2026-11-21`, where it is not
// today; `--successor=<claim>`, where one claim was removed and another says what is left of it; and
// `--root=<folder>`, for the root of another project.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { contentFiles } from '../content-files.ts';
import { historyFile } from '../corpus/history-reading.ts';
import { historyHead, historyText, newEntries } from '../corpus/history-writing.ts';
import { readBakeable } from '../corpus/read-corpus.ts';
import { formatProblems } from '../model/problem.ts';

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
  const { corpus, problems } = readBakeable(contentFiles(root));
  if (corpus === null) return fail(formatProblems(problems));
  const { day, successor } = options;
  const added = newEntries(corpus, { day, why: positionals.join(' ').trim(), successor });
  if (added.problem !== null) return fail(added.problem);
  const path = join(root, historyFile);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : historyHead;
  if (added.entries.length > 0) writeFileSync(path, before + historyText(added.entries));
  for (const { claim, text } of added.entries)
    console.log(`${text === null ? 'removed' : 'locked'} ${claim}`);
  console.log(`${corpus.claims.length} claims, ${added.entries.length} entries added`);
}

function fail(words: string): void {
  console.error(words);
  process.exitCode = 1;
}

lock(options.root);
