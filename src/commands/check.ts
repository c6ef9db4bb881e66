// `npm run check`: types, formatting and content, without a browser or a build.
import { checks } from './run/checks.ts';
import { runPackage } from './run/process.ts';

const codes: number[] = [];
for (const [path, ...args] of checks) codes.push(await runPackage(path, args));
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
