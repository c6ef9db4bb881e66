import { defineConfig } from '@playwright/test';
import { atRoot, underPath } from './servers.ts';
import type { Site } from './servers.ts';

const launchOptions = {
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
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
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json']],
  use: { launchOptions, baseURL: atRoot.url },
  webServer: [atRoot, underPath].map(server),
});

function server({ folder, base, port, url }: Site) {
  return {
    command: `"${process.execPath}" src/commands/run.mjs serve ${folder} ${base} ${port}`,
    cwd: '../..',
    url,
    reuseExistingServer: true,
  };
}
