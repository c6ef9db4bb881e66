import type { APIRoute } from 'astro';
import { claimsCsv } from '../data-package/claims-table.ts';
import { corpus } from '../load.ts';
import { routes } from '../urls/here.ts';

/** Every claim a row; described on the data page. */
export const GET: APIRoute = ({ site: origin }) =>
  new Response(claimsCsv(corpus.claims, routes, origin!), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
