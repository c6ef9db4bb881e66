import type { APIRoute } from 'astro';
import { assertionRecords } from '../site/assertion-results.ts';
import { articleBySlug, corpus } from '../site/corpus.ts';
import { stateOf } from '../domain/claims/assessment-state.ts';
import { site } from '../domain/site.ts';
import { routes } from '../routing/routes.ts';

/** Every claim with its relations by id; described on the data page. */
export const GET: APIRoute = ({ site: origin }) =>
  Response.json({
    $schema: new URL(routes.schema('claims'), origin).href,
    title: `${site.name} Claims`,
    licence: site.licence.name,
    reviewed: site.reviewed,
    claims: corpus.claims.map((claim) => ({
      id: claim.id,
      url: new URL(routes.claim(claim.id), origin).href,
      article: claim.article,
      paragraph: claim.paragraph,
      text: claim.text,
      asOf: articleBySlug(claim.article).date.edtf,
      kind: claim.kind,
      attributedTo: claim.attributedTo ?? null,
      topics: claim.topics,
      actors: claim.actors,
      proposition: claim.proposition ?? null,
      stance: claim.stance ?? null,
      verdict: claim.assessment?.verdict ?? null,
      state: stateOf(claim),
      assessment: claim.assessment ?? null,
      chart: claim.chart ?? null,
      assertions: assertionRecords(claim, articleBySlug(claim.article)),
      noAssertion: claim.noAssertion ?? null,
    })),
  });
