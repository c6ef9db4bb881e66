import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { citationFile, citationFiles } from '../../../citations/files.ts';
import { claimCitation } from '../../../citations/citation.ts';
import { claimDays } from '../../../domain/claims/page-days.ts';
import { articleBySlug, corpus } from '../../../site/corpus.ts';
import { routes } from '../../../routing/routes.ts';

export function getStaticPaths() {
  return corpus.claims.flatMap((claim) =>
    citationFiles.map(({ extension }) => ({
      params: { id: claim.id, extension },
      props: { claim, extension },
    })),
  );
}

/** How to cite one claim, for reference managers. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) => {
  const { claim, extension } = props;
  const url = new URL(routes.claim(claim.id), site).href;
  const { revised } = claimDays(claim.id, corpus);
  return citationFile(claimCitation(claim, articleBySlug(claim.article), url, revised), extension);
};
