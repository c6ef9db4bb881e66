// `npm start`: builds the site and serves it on port 4321, or on a free port when that is taken. HOST and PORT
// in the environment say where.
import { freePort, localOrigin, namesThisMachine, siteAddress } from './run/site-address.ts';
import { contentRoot } from '../corpus/subject/content-root.ts';
import { site } from '../domain/site.ts';
import { root } from './run/process.ts';
import { draftPreview } from './develop/draft-preview.ts';
import { buildSite } from './run/site-build.ts';
import { readListenAddress } from './server/listen-address.ts';
import { serve } from './server/static-server.ts';
import { serveUntilEnded } from './server/until-ended.ts';

/** Ends the command with a sentence. */
function fail(words: string): never {
  console.error(words);
  process.exit(1);
}

const address = siteAddress();
const wanted = readListenAddress(process.env);
if ('problem' in wanted) fail(wanted.problem);
const { host } = wanted;
const port = await freePort(wanted.port, host).catch((error: Error) => fail(error.message));
const origin = localOrigin(address, port);
const preview = draftPreview(contentRoot);
if (preview !== null) console.warn(preview.words);
const out = preview?.out ?? 'dist';
const drafts = preview ? 'shown' : '';
const code = await buildSite({ site: origin, base: address.base, out, drafts });
if (code !== 0) process.exit(code);
const serving = await serve(`${root}${out}`, address.base, port, host).catch((error: Error) =>
  fail(error.message),
);
serveUntilEnded(serving);
if (port !== wanted.port && wanted.port !== 0)
  console.log(`Port ${wanted.port} is taken; using ${port}.`);
if (!address.known) console.log(namesThisMachine(origin));
console.log(`${site.name} is at ${serving.url}  (Ctrl+C ends it)`);
