// `npm run new -- article | claim | series | value | chart | event | source | theme`: asks what a new record needs, or takes it
// as flags (`--slug=calm-waters`), writes files that pass the check, and says what comes next. `--root=<folder>` is
// for the root of another project.
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { contentFiles } from '../../corpus/read/files.ts';
import { root as project } from '../run/process.ts';
import { newRecord, scaffolds } from './new-record.ts';
import { knownNames } from './known-names.ts';
import type { Ask } from './new-record.ts';

const [kind = '', ...args] = process.argv.slice(3);
const names = scaffolds[kind]?.fields.map(({ name }) => name) ?? [];

try {
  const { root, ...flags } = flagsIn(args, names);
  await begin(resolve(root ?? project), flags);
} catch (error) {
  fail((error as Error).message);
}

/** Writes the files, prints them and what comes next; the exit code is 1 where nothing could be written. */
async function begin(root: string, flags: Record<string, string>): Promise<void> {
  const lines = process.stdin.isTTY
    ? createInterface({ input: process.stdin, output: process.stdout })
    : null;
  const files = contentFiles(root);
  const ask: Ask =
    lines &&
    (async ({ name, ask: words }, fallback) => {
      const known = knownNames(name, files);
      if (known.length > 0) console.log(`  there are ${known.join(', ')}`);
      const shown = fallback ? ` [${fallback}]` : '';
      let answer = '';
      do answer = (await lines.question(`${name}, ${words}${shown}: `)).trim() || (fallback ?? '');
      while (answer === '' && fallback === undefined);
      return answer;
    });
  const { texts, next, problem } = await newRecord(kind, flags, files, ask);
  lines?.close();
  if (texts === null) return fail(problem);
  for (const [file, text] of texts) {
    writeFileSync(join(root, file), text);
    console.log(`wrote ${file}`);
  }
  console.log(next.join('\n'));
}

function flagsIn(given: string[], known: readonly string[]): Record<string, string> {
  const options = Object.fromEntries([...known, 'root'].map((name) => [name, { type: 'string' }]));
  const { values } = parseArgs({
    args: given,
    options: options as Record<string, { type: 'string' }>,
  });
  return values as Record<string, string>;
}

function fail(words: string): void {
  console.error(words);
  process.exitCode = 1;
}
