import type { APIRoute } from 'astro';
import { corpus } from '../site/corpus.ts';
import { pictured } from '../domain/positions/front-questions.ts';
import { timelineData } from '../domain/claims/event-dates.ts';

/** What the timeline in the browser draws from. */
export const GET: APIRoute = () => Response.json(timelineData(pictured(corpus)));
