// `npm run snapshots`: writes the required snapshots that do not exist yet. Never changes one that exists,
// and appends the digest of each to a list. A folder given after `--` replaces the project's root.
import { appendFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentFiles } from '../corpus/read/files.ts';
import { digestFile, digestHead, digestLine } from '../corpus/locks/snapshot-digests.ts';
import { snapshotSubject } from '../corpus/checks/snapshots.ts';
import { readWithoutSnapshots } from '../corpus/sound-corpus.ts';
import { digestOf } from '../snapshots/hash.ts';
import { snapshotOf } from '../snapshots/snapshot.ts';
import { requiredViews } from '../snapshots/required-views.ts';
import { formatProblems } from '../domain/problem.ts';
import { snapshotPath } from '../schema/withdrawal.ts';

/** Prints how many snapshots there are and how many were written; the exit code is 1 on a problem. */
function writeSnapshots(root: string): void {
  const { corpus, essays, problems } = readWithoutSnapshots(contentFiles(root));
  if (corpus === null) {
    console.error(formatProblems(problems));
    process.exitCode = 1;
    return;
  }
  const required = requiredViews(snapshotSubject(corpus, essays)).map((one) => {
    return { ...one, file: `content/frozen/${one.data.chart.slug}/${one.hash}.json` };
  });
  const digests = join(root, digestFile);
  if (!existsSync(digests)) writeFileSync(digests, digestHead);
  const today = new Date().toISOString().slice(0, 10);
  const missing = required.filter(({ file }) => !existsSync(join(root, file)));
  for (const { file, ...input } of missing) {
    const snapshot = snapshotOf(input, corpus, today);
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), `${JSON.stringify(snapshot, null, 2)}\n`, { flag: 'wx' });
    appendFileSync(digests, digestLine(snapshotPath(snapshot), digestOf(snapshot)));
    console.log(`wrote ${file}: ${snapshot.title}: ${snapshot.name}`);
  }
  console.log(`${required.length} snapshots, ${missing.length} of them written now`);
}

writeSnapshots(resolve(process.argv[3] ?? fileURLToPath(new URL('../../', import.meta.url))));
