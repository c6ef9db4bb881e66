import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { entriesIn, steps } from '../fixtures/guide.ts';
import { copyProject, runIn } from './project-copy.ts';

const folder = mkdtempSync(join(tmpdir(), 'sixth-'));
const site = { SITE_URL: 'https://no-limits.example' };
const command = (name: string, env = {}) => runIn(folder, ['src/commands/run.mjs', name], env);
const check = () => runIn(folder, ['src/commands/run/check-content.ts']);
const tests = (...args: string[]) =>
  runIn(folder, ['node_modules/vitest/vitest.mjs', 'run', ...args]);
const sound = expect.stringMatching(/files of content without a problem\n/);

beforeAll(() => {
  copyProject(folder);
  for (const { adds, file, text } of steps) write(file, adds ? added(file, text) : text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the steps of the guide lead to content without a problem', () => {
  const entries = entriesIn(check());
  write('content/positions.yaml', added('content/positions.yaml', entries));
  command('history');
  command('snapshots');
  expect(check()).toEqual(sound);
});

test('the site builds at a root and under a path, and every address on its pages leads somewhere', () => {
  const built = /all [\d,]+ addresses on them lead somewhere/;
  // A build prints a line for each page; how it went stands at the end.
  expect(command('build', site).slice(-600)).toMatch(built);
  expect(command('addresses')).not.toMatch(/ended with/);
  expect(runIn(folder, ['-e', belowPath]).slice(-600)).toMatch(built);
});

test('the tests of the built files pass', () => {
  expect(failures(tests('--config=tests/dist/vitest.config.ts'))).toEqual([]);
});

test('the unit tests pass', () => {
  expect(
    failures(tests('--config=tests/vitest.config.ts', '--exclude=tests/corpus/guide.test.ts')),
  ).toEqual([]);
});

/** As `npm test` builds it below a path. */
const belowPath = `
  const { buildSite } = await import('./src/commands/run/site-build.ts');
  const place = { site: 'https://example.org', base: '/no-limits' };
  process.exitCode = await buildSite({ out: '.cache/dist-sub', ...place });
`;

function added(file: string, text: string): string {
  return `${readFileSync(join(folder, file), 'utf8').trimEnd()}\n${text}`;
}

function write(file: string, text: string): void {
  writeFileSync(join(folder, file), text);
}

/** The names of tests that failed, and how a run that did not get so far ended. */
function failures(output: string): string[] {
  const failed = [...output.matchAll(/FAIL\S* (.*)$/gm)].map(([, name]) => name!);
  return failed.length === 0 ? (/ended with \d+/.exec(output) ?? []).slice() : failed;
}
