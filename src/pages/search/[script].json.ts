import type { APIRoute, GetStaticPaths } from 'astro';
import { namesIn, scripts } from '../../search/text/writing-systems.ts';
import type { Script } from '../../search/text/writing-systems.ts';
import { wholeSearchFile } from '../../site/search-payload.ts';

export const getStaticPaths = (() =>
  scripts.map((script) => ({ params: { script } }))) satisfies GetStaticPaths;

/** The names in one script, which the search fetches when somebody writes in it. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(namesIn(await wholeSearchFile(), params['script'] as Script));
