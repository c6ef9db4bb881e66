// `npm run links`: asks for every source and archived copy that the content names, and says which are dead, have moved,
// or answer on https. It only reports: its exit code is 0. A folder given after `--` replaces the project's root.
import { resolve } from 'node:path';
import { contentFiles } from '../../corpus/read/files.ts';
import { readWithoutSnapshots } from '../../corpus/sound-corpus.ts';
import { formatProblems } from '../../domain/problem.ts';
import { linkFinding, linkReport } from './link-report.ts';
import type { LinkFinding, OutgoingLink } from './link-report.ts';
import { contentRoot as project } from '../../corpus/subject/content-root.ts';

/** How many pages are asked for at once, and how long one may take, in milliseconds. */
const [atOnce, patience] = [6, 20_000];

const { corpus, problems } = readWithoutSnapshots(
  contentFiles(resolve(process.argv[3] ?? project)),
);
if (corpus === null) console.log(`The links were not looked at.\n${formatProblems(problems)}`);
else {
  const left: OutgoingLink[] = corpus.sources.flatMap(({ id, url, archived }) => [
    { address: url, place: `content/sources.yaml: ${id}` },
    ...(archived
      ? [{ address: archived.address, place: `content/sources.yaml: ${id}, its archived copy` }]
      : []),
  ]);
  const findings: LinkFinding[] = [];
  const work = async (): Promise<void> => {
    for (let link = left.shift(); link; link = left.shift())
      findings.push(await linkFinding(link, { fetch, patience }));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  console.log(linkReport(findings.toSorted((a, b) => (a.link.place < b.link.place ? -1 : 1))));
}
