// `npm start`: builds the site and serves it on port 4321, or on a free port when that is taken.
import { freePort, localOrigin, namesThisMachine, siteAddress } from './run/site-address.ts';
import { root } from './run/process.ts';
import { buildSite } from './run/site-build.ts';
import { serve } from './run/static-server.ts';

const address = siteAddress();
const wanted = Number(process.env.PORT ?? 4321);
const port = await freePort(wanted);
const origin = localOrigin(address, port);
const code = await buildSite({ site: origin, base: address.base });
if (code !== 0) process.exit(code);
const { url } = await serve(`${root}dist`, address.base, port);
if (port !== wanted) console.log(`Port ${wanted} is taken; using ${port}.`);
if (!address.known) console.log(namesThisMachine(origin));
console.log(`No Limits? is at ${url}  (Ctrl+C ends it)`);
