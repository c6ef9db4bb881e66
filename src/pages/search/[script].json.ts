import type { APIRoute, GetStaticPaths } from 'astro';
import { namesIn, scripts } from '../../search/scripts.ts';
import type { Script } from '../../search/scripts.ts';
import { searchFile } from '../../search/search-file.ts';
import { searched } from '../../searched.ts';
import { routes } from '../../urls/here.ts';

export const getStaticPaths = (() =>
  scripts.map((script) => ({ params: { script } }))) satisfies GetStaticPaths;

/** The names in one script, which the search fetches when somebody writes in it. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(namesIn(searchFile(await searched(), routes), params['script'] as Script));
