import type { APIRoute } from 'astro';
import { dataPackage } from '../data/data-package.ts';
import { tableSource } from '../site/data/tables.ts';

/** Every published table with its schema; described on the data page. */
export const GET: APIRoute = () => Response.json(dataPackage(tableSource));
