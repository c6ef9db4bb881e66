import type { APIRoute } from 'astro';
import { claimRecord } from '../data/published-claim.ts';
import { siteClaims } from '../site/assertion-results.ts';
import { site } from '../domain/site.ts';
import { routes } from '../routing/routes.ts';

/** Every claim with its relations by id; described on the data page. */
export const GET: APIRoute = ({ site: origin }) =>
  Response.json({
    $schema: new URL(routes.schema('claims'), origin).href,
    title: `${site.name} Claims`,
    licence: site.licence.name,
    reviewed: site.reviewed,
    claims: siteClaims(origin!).map(claimRecord),
  });
