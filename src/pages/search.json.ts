import type { APIRoute } from 'astro';
import { withoutScripts } from '../search/scripts.ts';
import { searchFile } from '../search/search-file.ts';
import { searched } from '../searched.ts';
import { routes } from '../urls/here.ts';

/** What the search in the browser reads: all that can be searched, and Latin names for it. */
export const GET: APIRoute = async () => {
  const whole = searchFile(await searched(), routes);
  const scripts = { cyrillic: routes.searchNames('cyrillic'), han: routes.searchNames('han') };
  return Response.json({ ...withoutScripts(whole), scripts });
};
