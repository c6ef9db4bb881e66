import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { citationFile, citationFiles } from '../../../citations.ts';
import { claimCitation } from '../../../cite/citation.ts';
import { articleBySlug, corpus } from '../../../load.ts';
import { routes } from '../../../urls/here.ts';

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
  return citationFile(claimCitation(claim, articleBySlug(claim.article), url), extension);
};
