import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { annotationOf } from '../../data/annotation.ts';
import { articleBySlug, corpus, essay, historyById, sourceById } from '../../site/corpus.ts';
import { quotedWords } from '../../essays/quoted-words.ts';
import { routes } from '../../routing/routes.ts';

export const getStaticPaths = (() =>
  corpus.claims.map((claim) => ({
    params: { id: claim.id },
    props: { claim },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** A claim as a W3C Web Annotation; described on the data page. */
export const GET: APIRoute<Props> = ({ props: { claim }, site: origin }) => {
  const { blocks } = essay(claim.article);
  const block = blocks.find((one) => one.kind === 'paragraph' && one.n === claim.paragraph);
  const quoted = block?.kind === 'paragraph' ? quotedWords(block.html, claim.id) : null;
  // The checked corpus has every claim linked in its paragraph.
  const annotated = {
    claim,
    article: articleBySlug(claim.article),
    quoted: quoted!,
    history: historyById(claim.id),
    sources: (claim.assessment?.sources ?? []).map(sourceById),
  };
  return Response.json(annotationOf(annotated, routes, origin!));
};
