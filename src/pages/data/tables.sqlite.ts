import type { APIRoute } from 'astro';
import { descriptionTables } from '../../data/sql/description.ts';
import { routes } from '../../routing/routes.ts';
import { corpus } from '../../site/corpus.ts';
import { sqliteFile } from '../../site/data/database.ts';
import { tables } from '../../site/data/tables.ts';

/** Every published table in one SQLite file; described on the data page. */
export const GET: APIRoute = ({ site: origin }) => {
  const page = new URL(routes.data, origin).href;
  const described = descriptionTables(tables, corpus, page);
  return new Response(sqliteFile([...described, ...tables]), {
    headers: { 'Content-Type': 'application/vnd.sqlite3' },
  });
};
