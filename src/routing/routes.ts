import { routesAt } from './route-builder.ts';

/** The addresses of the site as it is built now. */
export const routes = routesAt(import.meta.env.BASE_URL);
