import type { APIRoute } from 'astro';
import { themeNames } from '../components/page/theme-names.ts';
import { ico, iconPng } from '../og/icon-files.ts';
import { icons, iconSvg } from '../og/icon.ts';
import tokens from '../styles/tokens.css?raw';

const icon = icons['icon-32']!;

/** The emblem of the site for programs that ask for this address unasked. */
export const GET: APIRoute = () =>
  new Response(ico(iconPng(iconSvg(icon, tokens, themeNames)), icon.side), {
    headers: { 'Content-Type': 'image/x-icon' },
  });
