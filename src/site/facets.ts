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

/** A value of a facet, before it is counted. */
type Option = Readonly<{ id: string; label: string; tone?: string }>;

/** A facet with all its values, and whether a claim has one. */
type FacetSource = Readonly<{
  facet: Facet;
  label: string;
  options: (corpus: Corpus) => readonly Option[];
  has: (claim: Claim, id: string) => boolean;
}>;

const sources: readonly FacetSource[] = [
  {
    facet: 'articles',
    label: 'Article',
    options: ({ articles }) =>
      articles.map(({ slug, label, theme }) => ({ id: slug, label, tone: theme })),
    has: (claim, id) => claim.article === id,
  },
  {
    facet: 'verdicts',
    label: 'Assessment',
    options: () => labelled(claimStates, stateLabels),
    has: (claim, id) => stateOf(claim) === id,
  },
  {
    facet: 'stances',
    label: 'Stance',
    options: () => labelled(stances, stanceLabels),
    has: (claim, id) => claim.stance === id,
  },
  {
    facet: 'kinds',
    label: 'Kind',
    options: () => labelled(kinds, kindLabels),
    has: (claim, id) => claim.kind === id,
  },
  {
    facet: 'topics',
    label: 'Topics',
    options: ({ topics }) => named(topics),
    has: (claim, id) => claim.topics.includes(id),
  },
  {
    facet: 'actors',
    label: 'Actors',
    options: ({ actors }) => named(actors),
    has: (claim, id) => claim.actors.includes(id),
  },
];

/** The facets of the search, in the order in which they are shown; values no claim has are left out. */
export function searchFacets(corpus: Corpus): readonly FacetChoice[] {
  return sources.map(({ facet, label, options, has }) => ({
    facet,
    label,
    options: options(corpus)
      .map((option) => ({
        ...option,
        count: corpus.claims.filter((claim) => has(claim, option.id)).length,
      }))
      .filter(({ count }) => count > 0),
  }));
}

function labelled<Id extends string>(
  ids: readonly Id[],
  labels: Readonly<Record<Id, string>>,
): readonly Option[] {
  return ids.map((id) => ({ id, label: labels[id] }));
}

function named(
  names: readonly Readonly<{ id: string; name: { en: string } }>[],
): readonly Option[] {
  return names.map(({ id, name }) => ({ id, label: name.en }));
}
