// `npm run check:pages`: the rules of accessibility on every built page, by day, in the dark, narrow, with scripts off.
import { browserTests } from '../run/browser-tests.ts';

process.exitCode = await browserTests(['axe.spec', ...process.argv.slice(3)], { EVERY_PAGE: '1' });
