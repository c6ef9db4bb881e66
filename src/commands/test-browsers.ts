// `npm run test:browsers`: the main jobs in Firefox ESR and WebKitGTK, held against Chromium, after a build.
import { existsSync } from 'node:fs';
import { haveEngines, noEngines } from './browsers/engines.ts';
import { root, runPackage } from './run/process.ts';

async function testBrowsers(): Promise<number> {
  if (!existsSync(`${root}dist/index.html`)) {
    console.error('There is no built site in dist/: run "npm run build" first.');
    return 1;
  }
  if (haveEngines())
    return runPackage('vitest/vitest.mjs', ['run', '--config=tests/browsers/vitest.config.ts']);
  console.log(noEngines);
  return 0;
}

process.exitCode = await testBrowsers();
