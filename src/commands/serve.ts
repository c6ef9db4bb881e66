// `npm run serve`: serves dist/ as it is. The browser tests serve others: run.mjs serve <folder> <base> <port>.
import { resolve } from 'node:path';
import { root } from './run/process.ts';
import { serve } from './server/static-server.ts';
import { serveUntilEnded } from './server/until-ended.ts';

const [folder = 'dist', base = '/', port = '4400'] = process.argv.slice(3);
try {
  const serving = await serve(resolve(root, folder), base, Number(port), process.env['HOST']);
  serveUntilEnded(serving);
  console.log(`Serving ${folder} at ${serving.url}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
