// `npm run build`: the site in dist/. SITE_URL and BASE_PATH say where it will be served.
import { buildSite } from './site-build.ts';

process.exitCode = await buildSite();
