import type { APIRoute } from 'astro';
import { claimsCsv } from '../data/claims-table.ts';
import { siteClaims } from '../site/assertion-results.ts';

/** Every claim a row; described on the data page. */
export const GET: APIRoute = ({ site: origin }) =>
  new Response(claimsCsv(siteClaims(origin!)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
