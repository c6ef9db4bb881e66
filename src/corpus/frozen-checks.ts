import { recordLinks, wantedViews } from '../frozen/wanted.ts';
import type { Subject } from '../frozen/wanted.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Problem } from '../model/problem.ts';
import { chartDataOf } from './chart-data.ts';
import type { Entries } from './entries.ts';
import { problemWith } from './place.ts';

/** What decides which views of a sound corpus are kept; the essays bring the links in their text. */
export function frozenSubject(corpus: Corpus, { essays }: Pick<Entries, 'essays'>): Subject {
  const shown = essays.flatMap(({ outline }) =>
    outline.charts.map(({ slug, query }) => [slug, query].filter(Boolean).join('?')),
  );
  return {
    charts: corpus.charts.map((chart) => chartDataOf(chart, corpus)),
    named: {
      articles: corpus.articles.map(({ slug }) => slug),
      claims: corpus.claims.map(({ id }) => id),
    },
    links: [...shown, ...recordLinks(corpus)],
    withdrawals: corpus.withdrawals,
  };
}

/** Views that should be kept and have no snapshot yet. */
export function unbaked(subject: Subject, { frozen }: Pick<Corpus, 'frozen'>): Problem[] {
  const kept = new Set(frozen.map(({ slug, hash }) => `${slug}/${hash}`));
  return wantedViews(subject)
    .map(({ data, hash }) => `${data.chart.slug}/${hash}`)
    .filter((path) => !kept.has(path))
    .map((path) =>
      problemWith(
        `content/frozen/${path}.json`,
        'a view that the content links to or offers has no snapshot',
        'run npm run bake',
      ),
    );
}
