import type { APIRoute } from 'astro';
import { annotationCollection } from '../../data/annotation-collection.ts';
import type { Article } from '../../schema/article.ts';
import { annotatedClaim } from '../../site/data/annotated.ts';
import { claimsOf, corpus } from '../../site/corpus.ts';
import { routes } from '../../routing/routes.ts';

export function getStaticPaths() {
  return corpus.articles.map((article) => ({ params: { slug: article.slug }, props: { article } }));
}

/** Every claim of an essay as a W3C Annotation Collection; described on the data page. */
export const GET: APIRoute<{ article: Article }> = ({ props: { article }, site: origin }) =>
  Response.json(
    annotationCollection(article, claimsOf(article.slug).map(annotatedClaim), routes, origin!),
  );
