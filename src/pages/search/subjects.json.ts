import type { APIRoute } from 'astro';
import { otherSubjects } from '../../site/search-subjects.ts';

/** What the search page finds besides what the field in the head of every page does. */
export const GET: APIRoute = () => Response.json(otherSubjects());
