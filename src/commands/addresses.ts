// `npm run addresses`: adds what the built site in dist/ has and the list of published addresses lacks, and what
// its tables hold in a new version of the data. Never takes a line off, and seals both. A folder given after `--`,
// with a `dist/` of its own, replaces that of `CONTENT_ROOT`.
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { addressFile, addressHead, readAddresses } from '../corpus/locks/addresses.ts';
import {
  changedTables,
  changedTablesWords,
  newTableLocks,
  readTableLock,
  tableLockFile,
  tableLockHead,
} from '../corpus/locks/table-lock.ts';
import { publishedTables } from './publish/published-tables.ts';
import { contentRoot } from '../corpus/subject/content-root.ts';
import { contentFiles } from '../corpus/read/files.ts';
import { root as project } from './run/process.ts';
import { seal, sealFaults } from './run/seal.ts';
import { addressesOf } from './run/site-addresses.ts';

const root = resolve(process.argv[3] ?? contentRoot);
const dist = join(process.argv[3] ? root : project, 'dist');
const file = join(root, addressFile);
const lockFile = join(root, tableLockFile);
const faults = sealFaults(contentFiles(root));
if (faults !== null) {
  console.error(faults);
  process.exit(1);
}
const tables = publishedTables(dist);
const locks = existsSync(lockFile) ? readTableLock(readFileSync(lockFile, 'utf8')) : [];
const changed = changedTables(tables, locks);
if (changed.length > 0) {
  console.error(changedTablesWords(changed));
  process.exit(1);
}
if (!existsSync(lockFile)) writeFileSync(lockFile, tableLockHead);
appendFileSync(lockFile, newTableLocks(tables, locks));
if (!existsSync(file)) writeFileSync(file, addressHead);
const listed = new Set(readAddresses(readFileSync(file, 'utf8')));
const added = addressesOf(dist).filter((address) => !listed.has(address));
appendFileSync(file, added.map((address) => `${address}\n`).join(''));
seal(root);
console.log(`${listed.size + added.length} addresses, ${added.length} added`);
