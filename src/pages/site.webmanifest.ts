import type { APIRoute } from 'astro';
import { hexOf, paletteOf } from '../og/drawing/palette.ts';
import { site, siteTexts } from '../domain/site.ts';
import { words } from '../site/article-words.ts';
import tokens from '../styles/tokens.css?raw';

const paper = hexOf(paletteOf(tokens), 'paper');
const icon = (name: string, side: number, purpose = 'any') => ({
  src: `icons/${name}.png`,
  sizes: `${side}x${side}`,
  type: 'image/png',
  purpose,
});
const place = (name: string, path: string) => ({ name, url: `./${path}` });

/** What a device needs to keep the site on its home screen. Addresses are relative to this file. */
export const GET: APIRoute = () =>
  Response.json(
    {
      id: './',
      name: `${site.name} ${site.tagline}`,
      short_name: site.name,
      description: site.description,
      lang: 'en',
      dir: 'ltr',
      start_url: './',
      scope: './',
      display: 'minimal-ui',
      background_color: paper,
      theme_color: paper,
      categories: siteTexts.categories,
      icons: [
        { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
        icon('icon-192', 192),
        icon('icon-512', 512),
        icon('maskable-512', 512, 'maskable'),
      ],
      shortcuts: [
        place('Search the claims', 'search/'),
        place(`The ${words.count} essays`, 'articles/'),
        place('The charts', 'charts/'),
      ],
    },
    { headers: { 'Content-Type': 'application/manifest+json' } },
  );
