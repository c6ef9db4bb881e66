import type { Article } from '../schema/article.ts';
import { restatementTitle } from '../domain/text/byline.ts';
import { site } from '../domain/site.ts';
import type { Routes } from '../routing/route-builder.ts';
import { annotationContext, annotationOf } from './annotation.ts';
import type { Annotated } from './annotation.ts';

/**
 * The annotations of an essay as a W3C `AnnotationCollection`: all of them on its one page.
 *
 * @param origin the origin that the site is published at
 */
export function annotationCollection(
  article: Article,
  annotated: readonly Annotated[],
  routes: Routes,
  origin: URL,
) {
  const id = new URL(routes.annotations(article.slug), origin).href;
  return {
    '@context': annotationContext,
    id,
    type: 'AnnotationCollection',
    label: `${restatementTitle(article)}: claims`,
    rights: site.licence.url,
    total: annotated.length,
    first: {
      id: `${id}#page-1`,
      type: 'AnnotationPage',
      partOf: id,
      startIndex: 0,
      items: annotated.map((one) => withoutContext(annotationOf(one, routes, origin))),
    },
  };
}

function withoutContext({ '@context': _context, ...annotation }: ReturnType<typeof annotationOf>) {
  return annotation;
}
