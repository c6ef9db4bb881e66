import type { APIRoute } from 'astro';
import { chartBySlug, corpus } from '../../../site/corpus.ts';
import { site } from '../../../domain/site.ts';
import { oembed } from '../../../routing/embed-code.ts';
import { routes } from '../../../routing/routes.ts';

export function getStaticPaths() {
  return corpus.charts.map(({ slug }) => ({ params: { slug } }));
}

/** How to embed a chart in its default view, as oEmbed says it. */
export const GET: APIRoute = ({ params, site: origin }) => {
  const { slug, question } = chartBySlug(params.slug!);
  const address = new URL(routes.embed(slug), origin).href;
  const provider = { name: site.name, url: new URL(routes.home, origin).href };
  return Response.json(oembed({ address, title: question }, provider));
};
