// `npm run test:quick`: content, types, unit tests, one build and the main jobs in the browser.
import { browserTests } from './run/browser-tests.ts';
import { runAside, runPackage } from './run/process.ts';
import { buildSite, testSite } from './run/site-build.ts';

type Step = readonly [name: string, run: () => Promise<number>];

const unit = ['run', '--config=tests/vitest.config.ts'];

/** What needs no build. */
const source: readonly Step[] = [
  ['content', () => runAside(process.execPath, ['src/commands/run/check-content.ts'])],
  ['unit tests', () => runPackage('vitest/vitest.mjs', unit, {}, runAside)],
];

/** What is built, and shown by a browser. The check of types writes files that a build writes too, so it is first. */
const site: readonly Step[] = [
  ['types', () => runPackage('astro/bin/astro.mjs', ['check'], {}, runAside)],
  ['build', () => buildSite({ site: testSite }, runAside)],
  ['main jobs in the browser', () => browserTests(['--grep=@smoke', '--reporter=line'])],
];

/** Runs steps in turn. @returns the names of those that failed */
async function inTurn(steps: readonly Step[]): Promise<string[]> {
  const failed: string[] = [];
  for (const [name, start] of steps) if ((await start()) !== 0) failed.push(name);
  return failed;
}

const failed = (await Promise.all([inTurn(source), inTurn(site)])).flat();
console.log(failed.length === 0 ? '\nall passed' : `\nfailed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
