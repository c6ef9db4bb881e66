import { recordLinks, requiredViews } from '../../snapshots/required-views.ts';
import type { Subject } from '../../snapshots/required-views.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { Problem } from '../../domain/problem.ts';
import { chartDataOf } from '../read/chart-data.ts';
import type { Essay } from '../read/records.ts';
import { snapshotFile } from '../read/snapshots.ts';
import { problemWith } from '../read/source-location.ts';

/** What decides which snapshots a sound corpus should have; the essays bring the links in their text. */
export function snapshotSubject(corpus: Corpus, essays: readonly Essay[]): Subject {
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

/** Required views that have no snapshot yet. */
export function missingSnapshots(
  subject: Subject,
  { snapshots }: Pick<Corpus, 'snapshots'>,
): Problem[] {
  const present = new Set(snapshots.map(({ slug, hash }) => `${slug}/${hash}`));
  return requiredViews(subject)
    .map(({ data, hash }) => `${data.chart.slug}/${hash}`)
    .filter((path) => !present.has(path))
    .map((path) =>
      problemWith(
        snapshotFile(path),
        'a view that the content links to or offers has no snapshot',
        'run npm run snapshots',
      ),
    );
}
