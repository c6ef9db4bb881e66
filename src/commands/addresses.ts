// `npm run addresses`: adds what the built site in dist/ has and the list of published addresses lacks. Never
// takes one off it, and seals it. A folder given after `--` replaces the project's root.
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { addressFile, addressHead, readAddresses } from '../corpus/locks/addresses.ts';
import { contentRoot } from '../corpus/subject/content-root.ts';
import { contentFiles } from '../corpus/read/files.ts';
import { root as project } from './run/process.ts';
import { seal, sealFaults } from './run/seal.ts';
import { addressesOf } from './run/site-addresses.ts';

const root = resolve(process.argv[3] ?? contentRoot);
const file = join(root, addressFile);
const faults = sealFaults(contentFiles(root));
if (faults !== null) {
  console.error(faults);
  process.exit(1);
}
if (!existsSync(file)) writeFileSync(file, addressHead);
const listed = new Set(readAddresses(readFileSync(file, 'utf8')));
const added = addressesOf(process.argv[3] ? join(root, 'dist') : `${project}dist`).filter(
  (address) => !listed.has(address),
);
appendFileSync(file, added.map((address) => `${address}\n`).join(''));
seal(root);
console.log(`${listed.size + added.length} addresses, ${added.length} added`);
