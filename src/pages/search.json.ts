import type { APIRoute } from 'astro';
import { corpus } from '../load.ts';
import { searchFile } from '../search/record.ts';
import { routes } from '../urls/here.ts';

/** What the search in the browser reads: every claim and every name it can be found by. */
export const GET: APIRoute = () => Response.json(searchFile(corpus, routes));
