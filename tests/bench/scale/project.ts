import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentFiles } from '../../../src/corpus/read/files.ts';
import { root, run } from '../../../src/commands/run/process.ts';
import { grownCorpus } from './grown-corpus.ts';

/** What a build reads, but for its content. */
const parts = [
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'public',
  'src',
];

/**
 * A copy of this project in a folder, with so many articles, whose history and snapshots are up to date. Its
 * packages are those of this one, its caches its own.
 */
export async function grownProject(folder: string, articles: number): Promise<void> {
  for (const part of [...parts, 'content'])
    cpSync(join(root, part), join(folder, part), { recursive: true, force: true });
  linkPackages(folder);
  for (const [path, text] of grownCorpus(contentFiles(root), articles)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  await step(folder, 'history', 'Grown for a benchmark.', `--root=${folder}`);
  await step(folder, 'snapshots', folder);
}

/** Links to every package; `node_modules` itself is a folder, since caches stand in it. */
function linkPackages(folder: string): void {
  const packages = join(folder, 'node_modules');
  mkdirSync(packages, { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules')))
    if (name !== '.cache') symlinkSync(join(root, 'node_modules', name), join(packages, name));
}

/** Errors: `Error` when a command fails. */
async function step(folder: string, ...args: readonly string[]): Promise<void> {
  const code = await run(process.execPath, [join(folder, 'src/commands/run.mjs'), ...args]);
  if (code !== 0) throw new Error(`${args[0]} failed with ${code}`);
}
