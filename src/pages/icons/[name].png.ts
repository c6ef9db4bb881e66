import type { APIRoute } from 'astro';
import { themeNames } from '../../components/page/theme-names.ts';
import { iconPng } from '../../og/icon-files.ts';
import { icons, iconSvg } from '../../og/icon.ts';
import tokens from '../../styles/tokens.css?raw';

export function getStaticPaths() {
  return Object.entries(icons).map(([name, icon]) => ({ params: { name }, props: { icon } }));
}

/** An icon of the site as a PNG. */
export const GET: APIRoute = ({ props: { icon } }) =>
  new Response(iconPng(iconSvg(icon, tokens, themeNames)), {
    headers: { 'Content-Type': 'image/png' },
  });
