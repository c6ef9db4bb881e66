import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { installedChromium } from '../../src/commands/run/chromium.ts';
import { atRoot, project, underPath } from './servers.ts';
import type { Site } from './servers.ts';

const launchOptions = {
  executablePath: installedChromium() ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-dev-shm-usage',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

export default defineConfig({
  testDir: '.',
  outputDir: '../../.cache/browser',
  snapshotPathTemplate: '../golden/visual/{arg}{ext}',
  // Tests wait more than they work: three keep two processors busy.
  workers: 3,
  fullyParallel: true,
  forbidOnly: true,
  // No test is about time; a busy machine must not fail one.
  timeout: 120_000,
  // What fails is tried once more by itself, and then told as flaky.
  retries: process.env['CI'] ? 1 : 0,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json']],
  use: { launchOptions, baseURL: atRoot.url },
  webServer: [atRoot, underPath].filter(isBuilt).map(server),
});

/** `npm run test:quick` builds the first alone. */
function isBuilt({ folder }: Site): boolean {
  return existsSync(`${project}${folder}/404.html`);
}

function server({ folder, base, port, url }: Site) {
  return {
    command: `"${process.execPath}" src/commands/run.mjs serve ${folder} ${base} ${port}`,
    cwd: '../..',
    url,
    reuseExistingServer: true,
  };
}
