// `npm run test:visual`: builds the site and writes anew the pictures that pages are compared with.
import { chromium } from './run/chromium.ts';
import { runPackage } from './run/process.ts';
import { buildSite, testSite } from './run/site-build.ts';

process.env.CHROMIUM_PATH = chromium();
const built = [
  await buildSite({ out: 'dist', site: testSite }),
  await buildSite({ out: '.cache/dist-sub', site: 'https://example.org', base: '/no-limits' }),
];
process.exitCode = built.every((code) => code === 0)
  ? await runPackage('@playwright/test/cli.js', [
      'test',
      '--config=tests/e2e/playwright.config.ts',
      '--update-snapshots=all',
      'visual',
    ])
  : 1;
