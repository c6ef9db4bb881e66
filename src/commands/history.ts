// `npm run history -- "why"`: adds to the history of the claims, the record of the values, the lock of the
// series and the list of published ids what is new, changed or gone, and seals them. Never touches an entry that was
// committed; what was recorded since the last commit is recorded anew, so that of several changes one is left. After
// the reason may stand `--kind=typo` or `--kind=clarification`, where a claim says the same as before;
// `--day=2026-11-21`, where it is not today; `--successor=<claim>`, where one claim was removed and another says what
// is left of it; and `--root=<folder>`, for another folder than that of `CONTENT_ROOT`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sealFile } from '../corpus/locks/addresses.ts';
import { recordFiles } from '../corpus/locks/unpublished.ts';
import { contentRoot } from '../corpus/subject/content-root.ts';
import { contentFiles } from '../corpus/read/files.ts';
import { recording } from '../corpus/recording.ts';
import { either } from '../domain/text/lists.ts';
import { claimChangeKinds } from '../schema/claim-history.ts';
import { committedTexts } from './develop/committed.ts';
import { seal, sealFaults } from './run/seal.ts';

const { values: options, positionals } = parseArgs({
  args: process.argv.slice(3),
  allowPositionals: true,
  options: {
    day: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    kind: { type: 'string', default: 'correction' },
    successor: { type: 'string' },
    root: { type: 'string', default: contentRoot },
  },
});

/** Prints what was added; the exit code is 1 on a problem or where the reason is missing. */
function record(root: string): void {
  const files = contentFiles(root);
  const faults = sealFaults(files);
  if (faults !== null) return fail(faults);
  const kind = claimChangeKinds.find((one) => one === options.kind);
  if (kind === undefined) return fail(`--kind is ${either(claimChangeKinds)}.`);
  const { day, successor } = options;
  const order = { day, why: positionals.join(' ').trim(), kind, successor };
  const published = committedTexts(root, [...recordFiles, sealFile]);
  const { texts, lines, problem } = recording(files, published, order);
  if (texts === null) return fail(problem);
  for (const [file, text] of texts)
    if (files.get(file) !== text) writeFileSync(join(root, file), text);
  seal(root, day);
  console.log(lines.join('\n'));
}

function fail(words: string): void {
  console.error(words);
  process.exitCode = 1;
}

record(options.root);
