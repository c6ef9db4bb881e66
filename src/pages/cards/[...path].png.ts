import type { APIRoute } from 'astro';
import { cardPng } from '../../cards/card-png.ts';
import { cardSvg } from '../../cards/card-svg.ts';
import { viewCard } from '../../cards/card.ts';
import { corpusCards } from '../../cards/corpus-cards.ts';
import { kitOf } from '../../cards/fonts.ts';
import { corpus } from '../../load.ts';
import tokens from '../../styles/tokens.css?raw';
import { routes } from '../../urls/here.ts';

export function getStaticPaths() {
  const readable = (path: string) =>
    new URL(path, import.meta.env.SITE).href.replace(/^https?:\/\//, '');
  const cards = [
    ...corpusCards(corpus),
    ...corpus.frozen.map((frozen) => {
      const { slug, hash } = frozen;
      const address = readable(routes.frozen(slug, hash));
      return [`v/${slug}/${hash}`, viewCard(frozen, address)] as const;
    }),
  ];
  return cards.map(([path, card]) => ({ params: { path }, props: { card } }));
}

const kit = kitOf(tokens);

/** The share image of a page. */
export const GET: APIRoute = async ({ props: { card } }) =>
  new Response(await cardPng(cardSvg(card, kit)), { headers: { 'Content-Type': 'image/png' } });
