import type { Article } from '../schema/article.ts';
import { stateOf } from '../domain/claims/assessment-state.ts';
import type { Claim } from '../schema/claim.ts';
import type { ClaimHistory } from '../schema/claim-history.ts';
import { site } from '../domain/site.ts';
import type { Source } from '../schema/source.ts';
import type { Routes } from '../routing/route-builder.ts';
import { paragraphSelector } from './selector.ts';
import type { Quoted } from '../routing/text-fragment.ts';

/** The context of the Web Annotation Data Model, and our own terms beside it. */
export const annotationContext = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    citation: { '@id': 'https://schema.org/citation', '@type': '@id' },
    page: { '@id': 'https://schema.org/mainEntityOfPage', '@type': '@id' },
    position: 'https://schema.org/position',
  },
] as const;

/** All that an annotation is made from. */
export type Annotated = Readonly<{
  claim: Claim;
  article: Article;
  /** The words of the essay that carry the claim. */
  quoted: Quoted;
  history: ClaimHistory;
  /** Those that the assessment of the claim names. */
  sources: readonly Source[];
}>;

/**
 * A claim as a W3C Web Annotation on the words of the essay that carry it.
 *
 * @param origin the origin that the site is published at
 */
export function annotationOf(annotated: Annotated, routes: Routes, origin: URL) {
  const { claim, article, quoted, history } = annotated;
  const iri = (path: string) => new URL(path, origin).href;
  const bodies = [
    statement(claim),
    kind(claim),
    ...stance(claim, routes, iri),
    ...assessment(annotated),
  ];
  return {
    '@context': annotationContext,
    id: iri(routes.claimJson(claim.id)),
    type: 'Annotation',
    motivation: [...new Set(bodies.map(({ purpose }) => purpose))],
    created: moment(history.entries[0]!.day),
    modified: moment(lastDay(annotated)),
    creator: { id: iri(routes.root), type: 'Organization', name: site.name },
    rights: site.licence.url,
    page: iri(routes.claim(claim.id)),
    body: bodies,
    target: {
      type: 'SpecificResource',
      source: iri(routes.article(article.slug)),
      selector: paragraphSelector(claim.paragraph, quoted),
    },
  };
}

/** The claim in our words. */
function statement({ text }: Claim) {
  return { ...textual(text), purpose: 'describing' } as const;
}

/** What sort of statement it is, as a word of our vocabulary. */
function kind(claim: Claim) {
  return { ...textual(claim.kind), purpose: 'classifying' } as const;
}

/** The proposition it takes a position on, and that position as a word of our vocabulary. */
function stance(
  { proposition, stance: taken }: Claim,
  routes: Routes,
  iri: (path: string) => string,
) {
  if (!proposition || !taken) return [];
  const source = iri(routes.proposition(proposition));
  return [{ type: 'SpecificResource', source, purpose: 'linking', position: taken } as const];
}

/** What the public record shows, with the addresses it rests on; or why there is no verdict. */
function assessment({ claim, sources }: Annotated) {
  if (!claim.assessment) return [{ ...textual(stateOf(claim)), purpose: 'classifying' } as const];
  const { verdict, note, day } = claim.assessment;
  const citation = sources.map(({ url }) => url);
  return [
    { ...textual(verdict), purpose: 'assessing', modified: moment(day) } as const,
    { ...textual(note), purpose: 'assessing', modified: moment(day), citation } as const,
  ];
}

function textual(value: string) {
  return { type: 'TextualBody', value, format: 'text/plain', language: 'en' } as const;
}

/** The last day on which the claim or what we found about it was put down. */
function lastDay({ claim, history }: Annotated): string {
  return [history.entries.at(-1)!.day, claim.assessment?.day ?? ''].sort().at(-1)!;
}

/** A day as the model wants its times: `xsd:dateTime`, in UTC. */
function moment(day: string): string {
  return `${day}T00:00:00Z`;
}
