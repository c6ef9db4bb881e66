// `npm run snapshots`: writes the required snapshots that do not exist yet, each with its finished pages in
// public/. Never changes a file that exists, and appends the digest of each to a list. A folder given
// after `--` replaces that of `CONTENT_ROOT`.
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { contentFiles } from '../corpus/read/files.ts';
import { addressFile, addressHead } from '../corpus/locks/addresses.ts';
import { digestFile, digestHead, digestLine } from '../corpus/locks/snapshot-digests.ts';
import { snapshotSubject } from '../corpus/checks/snapshots.ts';
import { snapshotFile } from '../corpus/read/snapshots.ts';
import { readWithoutSnapshots } from '../corpus/sound-corpus.ts';
import { siteThemes } from '../corpus/themes/site-themes.ts';
import { furtherThemes } from '../domain/themes/token-sheet.ts';
import type { WholeTheme } from '../domain/themes/whole-theme.ts';
import { digestOf, textDigest } from '../domain/digest.ts';
import { embedPage, snapshotPage } from '../snapshots/page.ts';
import type { Sheet } from '../snapshots/page.ts';
import { snapshotOf } from '../snapshots/snapshot.ts';
import { requiredViews } from '../snapshots/required-views.ts';
import { formatProblems } from '../domain/problem.ts';
import type { Snapshot } from '../schema/snapshot.ts';
import { snapshotPath } from '../schema/withdrawal.ts';
import { contentRoot } from '../corpus/subject/content-root.ts';
import { root as project } from './run/process.ts';
import { seal, sealFaults } from './run/seal.ts';

/** A file that is written once: its name in the list, its place, its text, and its digest. */
type KeptFile = Readonly<{ path: string; file: string; text: string; digest: string }>;

/** Prints how many snapshots there are and how many were written; the exit code is 1 on a problem. */
function writeSnapshots(root: string): void {
  const contents = contentFiles(root);
  const faults = sealFaults(contents);
  const { corpus, essays, problems } = readWithoutSnapshots(contents);
  if (faults !== null || corpus === null) {
    console.error(faults ?? formatProblems(problems!));
    process.exitCode = 1;
    return;
  }
  const today = new Date().toISOString().slice(0, 10);
  const present = new Set(corpus.snapshots.map(snapshotPath));
  const missing = requiredViews(snapshotSubject(corpus, essays))
    .filter(({ data, hash }) => !present.has(`${data.chart.slug}/${hash}`))
    .map((input) => snapshotOf(input, corpus, today));
  begin(join(root, digestFile), digestHead);
  // A first build has no published address to keep, and links to the list.
  begin(join(root, addressFile), addressHead);
  const themes = siteThemes(contents);
  const listed = readFileSync(join(root, digestFile), 'utf8');
  const files = [...corpus.snapshots, ...missing]
    .flatMap((snapshot) => [dataOf(snapshot), ...pagesOf(snapshot, themes)])
    .filter(({ path }) => !listed.includes(`\n${path} `));
  for (const file of files) keep(root, file);
  seal(root, today);
  console.log(`${present.size + missing.length} snapshots, ${missing.length} of them written now`);
}

/** Writes a list that is not there yet. */
function begin(file: string, head: string): void {
  if (existsSync(file)) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, head);
}

function dataOf(snapshot: Snapshot): KeptFile {
  const path = snapshotPath(snapshot);
  const text = `${JSON.stringify(snapshot, null, 2)}\n`;
  return { path, file: snapshotFile(path), text, digest: digestOf(snapshot) };
}

/** @param themes the colours that a sheet may lack */
function pagesOf(snapshot: Snapshot, themes: readonly WholeTheme[]): KeptFile[] {
  const drawn = snapshot.drawings.map(({ svg }) => svg).join('');
  const tones = themes.filter(({ id }) => drawn.includes(`tone-${id}`));
  const path = snapshotPath(snapshot);
  const page = (address: string, text: string) => {
    return { path: address, file: `public/${address}/index.html`, text, digest: textDigest(text) };
  };
  return [
    page(`v/${path}`, snapshotPage(snapshot, sheetOf(tones, 'page', 'notice'))),
    page(`embed/v/${path}`, embedPage(snapshot, sheetOf(tones, 'page', 'embed', 'notice'))),
  ];
}

/** Sheets that stay as they are, and the colours of themes that they do not know. */
function sheetOf(tones: readonly WholeTheme[], ...names: readonly string[]): Sheet {
  const files = names.map((name) => `${project}src/styles/snapshots/${name}.css`);
  const fixed = files.map((file) => readFileSync(file, 'utf8')).join('');
  const css = fixed + furtherThemes(fixed, tones);
  return { css, sha256: createHash('sha256').update(css).digest('base64') };
}

/** Fails where the file exists: it is never written again. */
function keep(root: string, { path, file, text, digest }: KeptFile): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text, { flag: 'wx' });
  appendFileSync(join(root, digestFile), digestLine(path, digest));
  console.log(`wrote ${file}`);
}

writeSnapshots(resolve(process.argv[3] ?? contentRoot));
