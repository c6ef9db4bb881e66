import { dataVersion } from '../../domain/corpus.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { site } from '../../domain/site.ts';
import type { FilledColumn } from '../column.ts';
import { required, textColumn } from '../tables/columns.ts';
import { tableOf } from '../tables/table.ts';
import type { Table } from '../tables/table.ts';
import { sqlName } from './schema.ts';
import { views } from './views.ts';

/**
 * What the database says of itself: its version and licence, and the columns of its tables.
 *
 * @param page whole address of the page on the data
 */
export function descriptionTables(
  tables: readonly Table[],
  { changes }: Pick<Corpus, 'changes'>,
  page: string,
): Table[] {
  const about: Fact[] = [
    ['title', `${site.name} ${site.tagline}`],
    ['version', dataVersion({ changes })],
    ['reviewed', site.reviewed],
    ['licence', `${site.licence.name} ${site.licence.url}`],
    ['page', page],
  ];
  return [
    tableOf<Fact>(aboutHead, aboutColumns, about),
    tableOf<Described>(describedHead, describedColumns, tables.flatMap(describedIn)),
    tableOf<Fact>(
      viewHead,
      viewColumns,
      views.map(({ name, meaning }): Fact => [name, meaning]),
    ),
  ];
}

type Fact = readonly [name: string, value: string];

const aboutHead = { name: 'about', title: '', description: '', key: ['name'] };
const aboutColumns: readonly FilledColumn<Fact>[] = [
  required(textColumn('name', '', ([name]) => name)),
  required(textColumn('value', '', ([, value]) => value)),
];

const viewHead = { name: 'about-views', title: '', description: '', key: ['view'] };
const viewColumns: readonly FilledColumn<Fact>[] = [
  required(textColumn('view', '', ([name]) => name)),
  required(textColumn('meaning', '', ([, meaning]) => meaning)),
];

type Described = Readonly<{ table: string; row: string; column: string; meaning: string }>;

function describedIn({ name, description, columns }: Table): Described[] {
  return columns.map((column) => {
    return { table: sqlName(name), row: description, column: column.name, meaning: column.meaning };
  });
}

const describedHead = {
  name: 'about-columns',
  title: '',
  description: '',
  key: ['table', 'column'],
};
const describedColumns: readonly FilledColumn<Described>[] = [
  required(textColumn('table', '', ({ table }) => table)),
  required(textColumn('row', '', ({ row }) => row)),
  required(textColumn('column', '', ({ column }) => column)),
  required(textColumn('meaning', '', ({ meaning }) => meaning)),
];
