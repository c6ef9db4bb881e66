import type { Claim } from '../schema/claim.ts';
import { claimStates, stateOf } from '../domain/claims/assessment-state.ts';
import { kinds, stances } from '../schema/claim.ts';
import type { Corpus } from '../domain/corpus.ts';
import { kindLabels, stanceLabels, stateLabels } from '../domain/claims/labels.ts';
import type { Facet } from '../domain/claims/query.ts';

/** One facet of the search as a reader meets it: its name, its values, how many claims have each. */
export type FacetChoice = Readonly<{
  facet: Facet;
  label: string;
  options: readonly Readonly<{ id: string; label: string; count: number; tone?: string }>[];
}>;

/** The facets of the search, in the order in which they are shown; values no claim has are left out. */
export function searchFacets({ articles, claims, topics, actors }: Corpus): readonly FacetChoice[] {
  const counted = (having: (claim: Claim) => boolean) => claims.filter(having).length;
  const choice = (
    facet: Facet,
    label: string,
    options: readonly { id: string; label: string; tone?: string }[],
    having: (claim: Claim, id: string) => boolean,
  ): FacetChoice => ({
    facet,
    label,
    options: options
      .map((option) => ({ ...option, count: counted((claim) => having(claim, option.id)) }))
      .filter(({ count }) => count > 0),
  });
  const named = (names: readonly { id: string; name: { en: string } }[]) =>
    names.map(({ id, name }) => ({ id, label: name.en }));
  return [
    choice(
      'articles',
      'Article',
      articles.map(({ slug, label, theme }) => ({ id: slug, label, tone: theme })),
      (claim, id) => claim.article === id,
    ),
    choice(
      'verdicts',
      'Assessment',
      claimStates.map((id) => ({ id, label: stateLabels[id] })),
      (claim, id) => stateOf(claim) === id,
    ),
    choice(
      'stances',
      'Stance',
      stances.map((id) => ({ id, label: stanceLabels[id] })),
      (claim, id) => claim.stance === id,
    ),
    choice(
      'kinds',
      'Kind',
      kinds.map((id) => ({ id, label: kindLabels[id] })),
      (claim, id) => claim.kind === id,
    ),
    choice('topics', 'Topics', named(topics), (claim, id) => claim.topics.includes(id)),
    choice('actors', 'Actors', named(actors), (claim, id) => claim.actors.includes(id)),
  ];
}
