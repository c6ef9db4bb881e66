import type { APIRoute } from 'astro';
import { claimsCsv } from '../data/claims-table.ts';
import { corpus } from '../site/corpus.ts';
import { routes } from '../routing/routes.ts';

/** Every claim a row; described on the data page. */
export const GET: APIRoute = ({ site: origin }) =>
  new Response(claimsCsv(corpus.claims, routes, origin!), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
