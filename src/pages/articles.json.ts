import type { APIRoute } from 'astro';
import { claimsOf, corpus } from '../load.ts';
import { site } from '../model/site.ts';
import { routes } from '../urls/here.ts';

/** The five articles as data; described on the data page. */
export const GET: APIRoute = ({ site: origin }) =>
  Response.json({
    $schema: new URL(routes.schema('articles'), origin).href,
    title: `${site.name} Articles`,
    licence: site.licence.name,
    reviewed: site.reviewed,
    articles: corpus.articles.map(({ theme: _theme, ...article }) => ({
      ...article,
      url: new URL(routes.article(article.slug), origin).href,
      claims: claimsOf(article.slug).map((claim) => claim.id),
    })),
  });
