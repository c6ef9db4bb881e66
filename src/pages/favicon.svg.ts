import type { APIRoute } from 'astro';
import { themeNames } from '../components/page/theme-names.ts';
import { faviconSvg } from '../og/icon.ts';
import tokens from '../styles/tokens.css?raw';

/** The emblem of the site, in light and dark. */
export const GET: APIRoute = () =>
  new Response(faviconSvg(tokens, themeNames), { headers: { 'Content-Type': 'image/svg+xml' } });
