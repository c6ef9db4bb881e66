import type { APIRoute } from 'astro';
import { searchFile } from '../search/search-file.ts';
import { searched } from '../searched.ts';
import { routes } from '../urls/here.ts';

/** What the search in the browser reads: all that can be searched, and all names for it. */
export const GET: APIRoute = async () => Response.json(searchFile(await searched(), routes));
