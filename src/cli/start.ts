// `npm start`: builds the site and serves it on port 4321, or on a free port when that is taken.
import { root } from './process.ts';
import { buildSite } from './site-build.ts';
import { serve } from './static-server.ts';

const wanted = Number(process.env.PORT ?? 4321);
const code = await buildSite();
if (code !== 0) process.exit(code);
const base = `/${process.env.BASE_PATH ?? ''}/`.replaceAll(/\/+/g, '/');
const { url, port } = await serve(`${root}dist`, base, wanted);
if (port !== wanted) console.log(`Port ${wanted} is taken; using ${port}.`);
console.log(`No Limits? is at ${url}  (Ctrl+C ends it)`);
