import type { APIRoute } from 'astro';
import { csvOf } from '../../data/tables/table.ts';
import type { Table } from '../../data/tables/table.ts';
import { tablePages } from '../../site/tables.ts';

export const getStaticPaths = () => tablePages('csv');

/** A published table as CSV; described in the data package. */
export const GET: APIRoute<{ table: Table }> = ({ props: { table } }) =>
  new Response(csvOf(table), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
