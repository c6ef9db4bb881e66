import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { citationFile, citationFiles } from '../../../../citations/files.ts';
import { paragraphCitation } from '../../../../citations/citation.ts';
import { articleDays } from '../../../../domain/claims/page-days.ts';
import { corpus } from '../../../../site/corpus.ts';
import { routes } from '../../../../routing/routes.ts';

export function getStaticPaths() {
  return corpus.articles.flatMap((article) =>
    Array.from({ length: article.paragraphs }, (_, i) => i + 1).flatMap((n) =>
      citationFiles.map(({ extension }) => ({
        params: { slug: article.slug, paragraph: `p${n}`, extension },
        props: { article, n, extension },
      })),
    ),
  );
}

/** How to cite one paragraph of a restatement, for reference managers. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) => {
  const { article, n, extension } = props;
  const url = new URL(routes.paragraph(article.slug, n), site).href;
  const { revised } = articleDays(article.slug, corpus);
  return citationFile(paragraphCitation(article, n, url, revised), extension);
};
