/** The path of the lock of the published tables: what each held in which version of the data. */
export const tableLockFile = 'content/table-lock.txt';

/** How the lock begins. */
export const tableLockHead =
  '# Version of the data, table, SHA-256 of its rows without the address of the site. Written by `npm run addresses`, and only ever added to.\n';

/** What a table held in a version of the data. */
export type TableLock = Readonly<{ version: string; table: string; digest: string }>;

/** The lines of the lock, in its order. */
export function readTableLock(text: string): TableLock[] {
  return [...text.matchAll(/^(\d+\.\d+\.\d+) ([a-z0-9-]+) ([0-9a-f]{64})$/gm)].map(
    ([, version, table, digest]) => ({ version: version!, table: table!, digest: digest! }),
  );
}

/** Tables that are not what their version of the data held: changed, added or gone. */
export function changedTables(now: readonly TableLock[], locks: readonly TableLock[]): string[] {
  const versions = new Set(now.map(({ version }) => version));
  const locked = locks.filter(({ version }) => versions.has(version));
  if (locked.length === 0) return [];
  const known = new Set(locked.map(lineOf));
  const standing = new Set(now.map(lineOf));
  const changed = [
    ...now.filter((one) => !known.has(lineOf(one))),
    ...locked.filter((one) => !standing.has(lineOf(one))),
  ];
  return [...new Set(changed.map(({ table }) => table))].sort();
}

/** What to do about tables that changed within a version, in words. */
export function changedTablesWords(tables: readonly string[]): string {
  return `The published data changed (${tables.join(', ')}) within one version. Say what changed and why in content/changes.yaml, with a new version.`;
}

/** Lines that the lock lacks: those of a version that it does not have. */
export function newTableLocks(now: readonly TableLock[], locks: readonly TableLock[]): string {
  const known = new Set(locks.map(({ version }) => version));
  return now
    .filter(({ version }) => !known.has(version))
    .map((one) => `${lineOf(one)}\n`)
    .join('');
}

function lineOf({ version, table, digest }: TableLock): string {
  return `${version} ${table} ${digest}`;
}
