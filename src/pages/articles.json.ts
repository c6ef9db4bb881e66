import type { APIRoute } from 'astro';
import { claimsOf, corpus } from '../site/corpus.ts';
import { site } from '../domain/site.ts';
import { routes } from '../routing/routes.ts';

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
