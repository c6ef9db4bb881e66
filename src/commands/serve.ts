// Serves a built folder for the browser tests: run.mjs serve <folder> <base> <port>.
import { root } from './run/process.ts';
import { serve } from './run/static-server.ts';

const [folder = 'dist', base = '/', port = '4400'] = process.argv.slice(3);
const { url } = await serve(`${root}${folder}`, base, Number(port));
console.log(`Serving ${folder} at ${url}`);
