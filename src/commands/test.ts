// `npm test`: everything that checks, the real browser included. Ends with "N passed, N failed".
// `npm run test:all` does so with `--every-case` of the browser tests, not the first of those that are alike.
import { mkdirSync, rmSync } from 'node:fs';
import { haveEngines, noEngines } from './browsers/engines.ts';
import { browserTests } from './run/browser-tests.ts';
import { checks } from './run/checks.ts';
import type { Check } from './run/checks.ts';
import { chromium } from './run/chromium.ts';
import { differences } from './run/compare-folders.ts';
import { root, runAside, runPackage } from './run/process.ts';
import { buildSite, testSite } from './run/site-build.ts';
import { playwrightCounts, vitestCounts } from './run/test-counts.ts';
import type { Counts } from './run/test-counts.ts';

const results = `${root}.cache/tests`;
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
// Without a browser it is said now, and not at the end.
chromium();

const counts: Counts[] = [];
const step = (name: string, failures: number) => {
  console.log(`${failures === 0 ? 'ok' : 'FAILED'}: ${name}`);
  counts.push(failures === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
};

/** Runs the Vitest tests of a configuration and counts them. */
async function vitest(name: string, config: string, ...options: string[]): Promise<void> {
  const report = `${results}/${name}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  await runPackage(
    'vitest/vitest.mjs',
    ['run', `--config=${config}`, ...options, ...reporters],
    {},
    runAside,
  );
  counts.push(vitestCounts(report));
}

async function check([path, ...args]: Check): Promise<void> {
  step([path.split('/')[0], ...args].join(' '), await runPackage(path, args, {}, runAside));
}

/** What is left of all that needs no build: formatting and unit tests. */
async function source(): Promise<void> {
  for (const one of otherChecks) await check(one);
  await vitest('unit', 'tests/vitest.config.ts');
}

/** The three builds, and the tests of what they wrote. */
async function builds(): Promise<void> {
  const codes = [
    await buildSite({ out: 'dist', site: testSite }, runAside),
    await buildSite({ out: '.cache/dist-again', site: testSite }, runAside),
    await buildSite(
      { out: '.cache/dist-sub', site: 'https://example.org', base: '/no-limits' },
      runAside,
    ),
  ];
  step('the site builds at a root and under a path', Math.max(...codes));
  const changed = differences(`${root}dist`, `${root}.cache/dist-again`);
  step(`two builds are the same bytes${changed.map((file) => `\n  ${file}`)}`, changed.length);
  await vitest('dist', 'tests/dist/vitest.config.ts');
  await vitest('readers', 'tests/readers/vitest.config.ts', '--exclude=**/spreadsheet.test.ts');
  await vitest('second-subject', 'tests/second-subject/vitest.config.ts');
}

// Most of it keeps one processor busy: side by side they take little longer than one. Only types and a build
// wait for each other: both put the content that they read into the same files, and one would fail.
const [types, ...otherChecks] = checks;
await Promise.all([source(), check(types).then(builds)]);

const browser = `${results}/browser.json`;
const cases = process.argv.includes('--every-case') ? { EVERY_CASE: '1' } : {};
await browserTests([], { PLAYWRIGHT_JSON_OUTPUT_NAME: browser, ...cases });
counts.push(playwrightCounts(browser));
if (haveEngines()) await vitest('browsers', 'tests/browsers/vitest.config.ts');
else console.log(noEngines);

const sum = (key: keyof Counts) => counts.reduce((total, count) => total + count[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
