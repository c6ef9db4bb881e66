// What the checker of the W3C says of the pages in dist/, but for what it does not know yet. It runs on Java, so it is not
// among our packages; install it elsewhere and say where:
//   npm install --prefix .cache/w3c --ignore-scripts vnu-jar@26.9.27
//   node tests/bench/w3c.ts .cache/w3c
import { spawnSync } from 'node:child_process';

/** What later standards allow. */
const newer: readonly RegExp[] = [
  /^CSS: Unrecognized at-rule “@(view-transition|container)”$/,
  /^CSS: “(paint-order|container-type)”: Property “[a-z-]+” doesn't exist\.$/,
  // `<link rel=expect blocking=render>`
  /^A “link” element with a “blocking” attribute must have a “rel” attribute/,
];

type Message = Readonly<{ url: string; lastLine: number; message: string }>;

const [folder = '.cache/w3c'] = process.argv.slice(2);
const checker = `${folder}/node_modules/vnu-jar/build/dist/vnu.jar`;
const { error, stderr } = spawnSync(
  'java',
  ['-Xss4m', '-jar', checker, '--format', 'json', '--errors-only', '--skip-non-html', 'dist'],
  { encoding: 'utf8', maxBuffer: 1e9 },
);
if (error) throw error;
const { messages } = JSON.parse(stderr) as { messages: readonly Message[] };
const found = messages.filter(({ message }) => !newer.some((known) => known.test(message)));
for (const { url, lastLine, message } of found) console.log(`${url}:${lastLine} ${message}`);
console.log(`${found.length} findings, ${messages.length - found.length} of newer standards`);
process.exitCode = found.length === 0 ? 0 : 1;
