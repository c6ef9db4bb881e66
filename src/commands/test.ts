// `npm test`: everything that checks, the real browser included. Ends with "N passed, N failed".
import { mkdirSync, rmSync } from 'node:fs';
import { browserTests } from './run/browser-tests.ts';
import { checks } from './run/checks.ts';
import { chromium } from './run/chromium.ts';
import { differences } from './run/compare-folders.ts';
import { root, runPackage } from './run/process.ts';
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

for (const [path, ...args] of checks)
  step([path.split('/')[0], ...args].join(' '), await runPackage(path, args));

/** Runs the Vitest tests of a configuration and counts them. */
async function vitest(name: string, config: string): Promise<void> {
  const report = `${results}/${name}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  await runPackage('vitest/vitest.mjs', ['run', `--config=${config}`, ...reporters]);
  counts.push(vitestCounts(report));
}

await vitest('unit', 'tests/vitest.config.ts');

const built = [
  await buildSite({ out: 'dist', site: testSite }),
  await buildSite({ out: '.cache/dist-again', site: testSite }),
  await buildSite({ out: '.cache/dist-sub', site: 'https://example.org', base: '/no-limits' }),
];
step('the site builds at a root and under a path', Math.max(...built));
const changed = differences(`${root}dist`, `${root}.cache/dist-again`);
step(`two builds are the same bytes${changed.map((file) => `\n  ${file}`)}`, changed.length);

await vitest('dist', 'tests/dist/vitest.config.ts');

const browser = `${results}/browser.json`;
await browserTests([], { PLAYWRIGHT_JSON_OUTPUT_NAME: browser });
counts.push(playwrightCounts(browser));

const sum = (key: keyof Counts) => counts.reduce((total, count) => total + count[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
