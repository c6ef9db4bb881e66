import type { APIRoute } from 'astro';
import { recordsOf } from '../../data/tables/table.ts';
import type { Table } from '../../data/tables/table.ts';
import { routes } from '../../routing/routes.ts';
import { tablePages } from '../../site/data/tables.ts';

export const getStaticPaths = () => tablePages('json', routes.data);

/** A published table as a list of objects; described in the data package. */
export const GET: APIRoute<{ table: Table }> = ({ props: { table } }) =>
  Response.json(recordsOf(table));
