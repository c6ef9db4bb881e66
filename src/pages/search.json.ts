import type { APIRoute } from 'astro';
import { latinSearchPayload } from '../site/search-payload.ts';

/** What the search in the browser reads: all that can be searched. */
export const GET: APIRoute = () => Response.json(latinSearchPayload());
