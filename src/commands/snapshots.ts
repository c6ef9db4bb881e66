// `npm run snapshots`: writes a snapshot of every view that is kept and has none yet. Never touches one
// that is there, and adds the digest of each to a ledger. A folder given after `--` stands for the
// project's root.
import { appendFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentFiles } from '../corpus/read/files.ts';
import { digestFile, digestHead, digestLine } from '../corpus/locks/snapshot-digests.ts';
import { readBakeable } from '../corpus/read-corpus.ts';
import { digestOf } from '../snapshots/digest.ts';
import { snapshotOf } from '../snapshots/snapshot.ts';
import { wantedViews } from '../snapshots/required-views.ts';
import { formatProblems } from '../domain/problem.ts';
import { keptPath } from '../schema/withdrawal.ts';

/** Prints how many views are kept and how many were written; the exit code is 1 on a problem. */
function bake(root: string): void {
  const { corpus, subject, problems } = readBakeable(contentFiles(root));
  if (corpus === null) {
    console.error(formatProblems(problems));
    process.exitCode = 1;
    return;
  }
  const wanted = wantedViews(subject).map((one) => {
    return { ...one, file: `content/frozen/${one.data.chart.slug}/${one.hash}.json` };
  });
  const ledger = join(root, digestFile);
  if (!existsSync(ledger)) writeFileSync(ledger, digestHead);
  const today = new Date().toISOString().slice(0, 10);
  const missing = wanted.filter(({ file }) => !existsSync(join(root, file)));
  for (const { file, ...pictured } of missing) {
    const snapshot = snapshotOf(pictured, corpus, today);
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), `${JSON.stringify(snapshot, null, 2)}\n`, { flag: 'wx' });
    appendFileSync(ledger, digestLine(keptPath(snapshot), digestOf(snapshot)));
    console.log(`wrote ${file}: ${snapshot.title}: ${snapshot.name}`);
  }
  console.log(`${wanted.length} views are kept, ${missing.length} of them written now`);
}

bake(resolve(process.argv[3] ?? fileURLToPath(new URL('../../', import.meta.url))));
