import type { APIRoute } from 'astro';
import { corpus } from '../site/corpus.ts';
import { codingAgreement } from '../domain/positions/agreement.ts';
import { site } from '../domain/site.ts';
import { routes } from '../routing/routes.ts';

/** Every proposition and every position on it, with both codings; described on the data page. */
export const GET: APIRoute = ({ site: origin }) =>
  Response.json({
    $schema: new URL(routes.schema('positions'), origin).href,
    title: `${site.name} Positions`,
    licence: site.licence.name,
    reviewed: site.reviewed,
    agreement: codingAgreement(corpus.positions),
    propositions: corpus.propositions.map(({ id, text, question, counts, replaces }) => ({
      id,
      url: new URL(routes.proposition(id), origin).href,
      text,
      question,
      counts,
      replaces: replaces ?? [],
    })),
    positions: corpus.positions.map((position) => ({
      ...position,
      settledBecause: position.settledBecause ?? null,
      claims: corpus.claims
        .filter(
          ({ article, proposition }) =>
            article === position.article && proposition === position.proposition,
        )
        .map(({ id }) => id),
    })),
  });
