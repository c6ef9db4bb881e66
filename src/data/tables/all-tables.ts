import { articleTables } from './articles.ts';
import { chartTables } from './charts.ts';
import { claimTables } from './claims.ts';
import { eventTables } from './events.ts';
import { figureTables } from './figures.ts';
import { historyTables } from './histories.ts';
import { nameTables } from './names.ts';
import { positionTables } from './positions.ts';
import type { Table, TableSource } from './table.ts';
import { valueHistoryTable } from './value-history.ts';

/** Tables that belong together, for readers. */
export type TableGroup = Readonly<{ title: string; tables: readonly Table[] }>;

/** Every published table but those of single series, in the order in which readers meet them. */
export function tableGroups(source: TableSource): readonly TableGroup[] {
  return [
    { title: 'Articles and claims', tables: [...articleTables(source), ...claimTables(source)] },
    { title: 'Positions', tables: positionTables(source) },
    { title: 'Events', tables: eventTables(source) },
    { title: 'Values and sources', tables: figureTables(source) },
    { title: 'Charts', tables: chartTables(source) },
    { title: 'Names', tables: nameTables(source) },
    { title: 'History', tables: [...historyTables(source), valueHistoryTable(source)] },
  ];
}

/** The tables of all groups. */
export function allTables(source: TableSource): readonly Table[] {
  return tableGroups(source).flatMap(({ tables }) => tables);
}
