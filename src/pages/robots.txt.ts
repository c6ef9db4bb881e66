import type { APIRoute } from 'astro';
import { routes } from '../routing/routes.ts';

/** Everything may be read; the sitemap says where it is. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(routes.sitemap, site).href}\n`);
