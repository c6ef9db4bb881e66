// `npm run dev`: the site with its pages rebuilt as files change.
import { freePort, localOrigin, namesThisMachine, siteAddress } from './run/site-address.ts';
import { runPackage } from './run/process.ts';

const address = siteAddress();
const args = process.argv.slice(3);
const given = args.indexOf('--port');
const port = given < 0 ? await freePort(4321) : Number(args[given + 1]);
const origin = localOrigin(address, port);
if (!address.known) console.log(namesThisMachine(origin));
process.exitCode = await runPackage(
  'astro/bin/astro.mjs',
  ['dev', ...args, ...(given < 0 ? ['--port', String(port)] : [])],
  { SITE_URL: origin, BASE_PATH: address.base },
);
