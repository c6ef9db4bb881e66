import type { APIRoute } from 'astro';
import { cardPng } from '../../og/image-files.ts';
import { cardSvg } from '../../og/card-svg.ts';
import { viewCard } from '../../og/card.ts';
import { corpusCards } from '../../og/cards.ts';
import { kitOf } from '../../og/drawing/fonts.ts';
import { corpus } from '../../site/corpus.ts';
import tokens from '../../styles/tokens.css?raw';
import { routes } from '../../routing/routes.ts';

export function getStaticPaths() {
  const readable = (path: string) =>
    new URL(path, import.meta.env.SITE).href.replace(/^https?:\/\//, '');
  const cards = [
    ...corpusCards(corpus),
    ...corpus.snapshots.map((snapshot) => {
      const { slug, hash } = snapshot;
      const address = readable(routes.snapshot(slug, hash));
      return [`v/${slug}/${hash}`, viewCard(snapshot, address)] as const;
    }),
  ];
  return cards.map(([path, card]) => ({ params: { path }, props: { card } }));
}

const kit = kitOf(tokens);

/** The share image of a page. */
export const GET: APIRoute = async ({ props: { card } }) =>
  new Response(await cardPng(cardSvg(card, kit)), { headers: { 'Content-Type': 'image/png' } });
