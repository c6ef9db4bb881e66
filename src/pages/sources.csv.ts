import type { APIRoute } from 'astro';
import { sourcesCsv } from '../data/sources-table.ts';
import { corpus } from '../site/corpus.ts';

/** Every source a row; described on the data page. */
export const GET: APIRoute = () =>
  new Response(sourcesCsv(corpus.sources), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
