import { defineConfig } from '@playwright/test';

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
const serve = 'node src/cli/run.mjs serve';

export default defineConfig({
  testDir: '.',
  outputDir: '../../.cache/browser',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [['list'], ['json']],
  use: { launchOptions, baseURL: 'http://localhost:4400/' },
  webServer: [
    {
      command: `${serve} dist / 4400`,
      cwd: '../..',
      url: 'http://localhost:4400/',
      reuseExistingServer: true,
    },
    {
      command: `${serve} .cache/dist-sub /no-limits/ 4401`,
      cwd: '../..',
      url: 'http://localhost:4401/no-limits/',
      reuseExistingServer: true,
    },
  ],
});
