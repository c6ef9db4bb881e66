import type { APIRoute, GetStaticPaths } from 'astro';
import { namesIn, writingSystems } from '../../search/text/writing-systems.ts';
import type { WritingSystem } from '../../search/text/writing-systems.ts';
import { wholeSearchPayload } from '../../site/search-payload.ts';

export const getStaticPaths = (() =>
  writingSystems.map((system) => ({ params: { system } }))) satisfies GetStaticPaths;

/** The names in one writing system, which the search fetches when somebody writes in it. */
export const GET: APIRoute = ({ params }) =>
  Response.json(namesIn(wholeSearchPayload(), params['system'] as WritingSystem));
