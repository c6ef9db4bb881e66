import type { APIRoute } from 'astro';
import { faviconSvg } from '../og/icon.ts';
import tokens from '../styles/tokens.css?raw';

/** The emblem of the site, in light and dark. */
export const GET: APIRoute = () =>
  new Response(faviconSvg(tokens), { headers: { 'Content-Type': 'image/svg+xml' } });
