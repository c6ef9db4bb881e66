// `npm run test:quick`: content, types, unit tests, one build and the main jobs in the browser.
import { browserTests } from './run/browser-tests.ts';
import { runPackage, run } from './run/process.ts';
import { buildSite, testSite } from './run/site-build.ts';

/** What is run in turn, and whether it passed. */
const steps: readonly (readonly [name: string, run: () => Promise<number>])[] = [
  ['content', () => run(process.execPath, ['src/commands/check-content.ts'])],
  ['types', () => runPackage('astro/bin/astro.mjs', ['check'])],
  ['unit tests', () => runPackage('vitest/vitest.mjs', ['run', '--config=tests/vitest.config.ts'])],
  ['build', () => buildSite({ site: testSite })],
  ['main jobs in the browser', () => browserTests(['--grep=@smoke', '--reporter=line'])],
];

const failed: string[] = [];
for (const [name, start] of steps) if ((await start()) !== 0) failed.push(name);
console.log(failed.length === 0 ? '\nall passed' : `\nfailed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
