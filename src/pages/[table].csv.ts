import type { APIRoute } from 'astro';
import { csvOf } from '../data/tables/table.ts';
import type { Table } from '../data/tables/table.ts';
import { routes } from '../routing/routes.ts';
import { tablePages } from '../site/data/tables.ts';

export const getStaticPaths = () => tablePages('csv', routes.root);

/** One of the first published tables as CSV; described in the data package. */
export const GET: APIRoute<{ table: Table }> = ({ props: { table } }) =>
  new Response(csvOf(table), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
