import type { APIRoute } from 'astro';
import { dataPackage } from '../data-package/data-package.ts';
import { corpus } from '../load.ts';
import { routes } from '../urls/here.ts';

/** Every published table with its schema; described on the data page. */
export const GET: APIRoute = ({ site: origin }) =>
  Response.json(dataPackage(corpus, routes, origin!));
