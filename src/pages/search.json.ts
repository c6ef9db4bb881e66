import type { APIRoute } from 'astro';
import { searchFiles } from '../site/search-payload.ts';

/** What the search in the browser reads: all that can be searched, or which parts hold it. */
export const GET: APIRoute = async () => Response.json((await searchFiles()).head);
