import { recordLinks, wantedViews } from '../../snapshots/required-views.ts';
import type { Subject } from '../../snapshots/required-views.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { Problem } from '../../domain/problem.ts';
import { chartDataOf } from '../read/chart-data.ts';
import type { Entries } from '../read/records.ts';
import { problemWith } from '../read/source-location.ts';

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
        'run npm run snapshots',
      ),
    );
}
