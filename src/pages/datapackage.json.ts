import type { APIRoute } from 'astro';
import { dataPackage } from '../data/data-package.ts';
import { corpus } from '../site/corpus.ts';
import { routes } from '../routing/routes.ts';

/** Every published table with its schema; described on the data page. */
export const GET: APIRoute = ({ site: origin }) =>
  Response.json(dataPackage(corpus, routes, origin!));
