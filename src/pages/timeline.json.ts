import type { APIRoute } from 'astro';
import { corpus } from '../load.ts';
import { timelineData } from '../model/timeline.ts';

/** What the timeline in the browser draws from. */
export const GET: APIRoute = () => Response.json(timelineData(corpus));
