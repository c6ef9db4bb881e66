import { readValueLock, valueLockFile } from '../../corpus/locks/value-lock.ts';
import { tableGroups as groupsOf } from '../../data/tables/all-tables.ts';
import type { Table, TableSource } from '../../data/tables/table.ts';
import { routes } from '../../routing/routes.ts';
import { siteClaims } from '../assertion-results.ts';
import { contentText, corpus } from '../corpus.ts';

const origin = new URL(import.meta.env.SITE);

/** All that the published tables are made from. */
export const tableSource: TableSource = {
  corpus,
  claims: siteClaims(origin),
  valueRecords: readValueLock(contentText(valueLockFile)).locks,
  routes,
  origin,
};

/** Every published table but those of single series, by what they are about. */
export const tableGroups = groupsOf(tableSource);

/** The tables of all groups. */
export const tables: readonly Table[] = tableGroups.flatMap((group) => group.tables);

/** The tables whose files stand in a folder of the site, each as the parameters and the data of its page. */
export function tablePages(extension: 'csv' | 'json', folder: string) {
  return tables
    .filter(({ name }) => routes.table(name, extension) === `${folder}${name}.${extension}`)
    .map((table) => ({ params: { table: table.name }, props: { table } }));
}
