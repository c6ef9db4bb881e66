import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { citationFile, citationFiles } from '../../../citations.ts';
import { articleCitation } from '../../../cite/citation.ts';
import { corpus } from '../../../load.ts';
import { routes } from '../../../urls/here.ts';

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
  return citationFile(articleCitation(article, url), extension);
};
