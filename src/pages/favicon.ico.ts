import type { APIRoute } from 'astro';
import { ico, iconPng } from '../og/icon-files.ts';
import { icons, iconSvg } from '../og/icon.ts';
import tokens from '../styles/tokens.css?raw';

const icon = icons['icon-32']!;

/** The emblem of the site for programs that ask for this address unasked. */
export const GET: APIRoute = () =>
  new Response(ico(iconPng(iconSvg(icon, tokens)), icon.side), {
    headers: { 'Content-Type': 'image/x-icon' },
  });
