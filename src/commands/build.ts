// `npm run build`: the site in dist/, or in the folder given after `--`. SITE_URL and BASE_PATH say where it will be
// served, CONTENT_ROOT where its content is.
import { unsetSite } from '../routing/site-address.ts';
import { siteAddress } from './run/site-address.ts';
import { buildSite } from './run/site-build.ts';

const { known } = siteAddress();
process.exitCode = await buildSite({ out: process.argv[3] ?? 'dist' });
if (!known && process.exitCode === 0)
  console.warn(
    '\nSITE_URL is not set: do not publish this build. Its citations, feeds and links to share begin with\n' +
      `${unsetSite}, which leads nowhere, and its pages say so.\n` +
      'Build it with the address it will have: SITE_URL=https://example.org npm run build\n',
  );
