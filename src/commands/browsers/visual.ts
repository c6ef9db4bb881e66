// `npm run test:visual`: builds the site and renews the pictures that pages are compared with.
import { browserTests } from '../run/browser-tests.ts';
import { buildSite, testSite } from '../run/site-build.ts';

const built = await buildSite({ site: testSite });
process.exitCode =
  built === 0 ? await browserTests(['every-page', '--update-snapshots=all']) : built;
