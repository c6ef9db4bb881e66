// `npm run dev`: the site with its pages rebuilt as files change.
import { runPackage } from './process.ts';

process.exitCode = await runPackage('astro/bin/astro.mjs', ['dev', ...process.argv.slice(3)]);
