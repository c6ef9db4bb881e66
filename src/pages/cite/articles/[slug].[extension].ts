import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { citationFile, citationFiles } from '../../../citations/files.ts';
import { articleCitation } from '../../../citations/citation.ts';
import { articleDays } from '../../../domain/claims/page-days.ts';
import { corpus } from '../../../site/corpus.ts';
import { routes } from '../../../routing/routes.ts';

export function getStaticPaths() {
  return corpus.articles.flatMap((article) =>
    citationFiles.map(({ extension }) => ({
      params: { slug: article.slug, extension },
      props: { article, extension },
    })),
  );
}

/** How to cite the restatement of an article, for reference managers. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) => {
  const { article, extension } = props;
  const url = new URL(routes.article(article.slug), site).href;
  return citationFile(
    articleCitation(article, url, articleDays(article.slug, corpus).revised),
    extension,
  );
};
