import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { annotationOf } from '../../data/annotation.ts';
import { annotatedClaim } from '../../site/data/annotated.ts';
import { corpus } from '../../site/corpus.ts';
import { routes } from '../../routing/routes.ts';

export const getStaticPaths = (() =>
  corpus.claims.map((claim) => ({
    params: { id: claim.id },
    props: { claim },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** A claim as a W3C Web Annotation; described on the data page. */
export const GET: APIRoute<Props> = ({ props: { claim }, site: origin }) =>
  Response.json(annotationOf(annotatedClaim(claim), routes, origin!));
