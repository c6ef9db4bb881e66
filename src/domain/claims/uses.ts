import type { Article } from '../../schema/article.ts';
import type { Chart } from '../../schema/chart.ts';
import type { Claim } from '../../schema/claim.ts';
import type { Corpus } from '../corpus.ts';
import type { Event } from '../../schema/event.ts';
import type { Proposition } from '../../schema/proposition.ts';

/** What rests on one source. */
export type Uses = Readonly<{
  /** How many values of series. */
  values: number;
  charts: readonly Chart[];
  claims: readonly Claim[];
  events: readonly Event[];
  propositions: readonly Proposition[];
  /** Charts of which a note names it. */
  notes: readonly Chart[];
  /** Articles whose date it helps to establish. */
  dates: readonly Article[];
}>;

/** What rests on each source of the corpus, by its id. */
export function usesOfSources(corpus: Corpus): ReadonlyMap<string, Uses> {
  return new Map(corpus.sources.map(({ id }) => [id, usesOf(id, corpus)]));
}

/** Whether nothing rests on a source. */
export function isUnused({ values, claims, events, propositions, notes, dates }: Uses): boolean {
  const records = [claims, events, propositions, notes, dates];
  return values === 0 && records.every(({ length }) => length === 0);
}

function usesOf(source: string, corpus: Corpus): Uses {
  // Earlier vintages count: a view as of their day draws them.
  const values = corpus.series
    .flatMap(({ id, points, superseded = [] }) =>
      [...points, ...superseded].map((one) => ({ id, ...one })),
    )
    .filter((value) => value.source === source);
  const ids = new Set(values.map(({ id }) => id));
  return {
    values: values.length,
    charts: corpus.charts.filter((chart) => chart.series.some((one) => ids.has(one.series))),
    notes: corpus.charts.filter(({ notes }) => notes.some((note) => note.sources.includes(source))),
    claims: corpus.claims.filter((claim) => claim.assessment?.sources.includes(source)),
    events: corpus.events.filter((event) => event.sources.includes(source)),
    propositions: corpus.propositions.filter(({ record }) => record?.sources.includes(source)),
    dates: corpus.articles.filter(({ date }) => date.evidence.some((one) => one.source === source)),
  };
}
