import type { Chart } from '../model/chart.ts';
import type { Problem } from '../model/problem.ts';
import { chartLink } from '../urls/routes.ts';
import type { Entries } from './entries.ts';
import { oneOf } from './nearest.ts';
import { problemAt } from './place.ts';
import type { Entry } from './place.ts';
import { homes, idsOf, noSuch, useOneOf } from './relations.ts';

/** What does not fit between charts, what they offer, and the links that lead to them. */
export function chartProblems(entries: Entries): Problem[] {
  return [
    ...entries.chart.flatMap((entry) => [
      ...repeatedIds(entry, 'series'),
      ...repeatedIds(entry, 'units'),
      ...strangeFigures(entry),
    ]),
    ...linkProblems(entries),
  ];
}

function repeatedIds({ value, place }: Entry<Chart>, field: 'series' | 'units'): Problem[] {
  const ids = value[field].map(({ id }) => id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : problemAt(place, [field, index, 'id'], `"${id}" stands twice`, 'give each its own id'),
  );
}

function strangeFigures({ value, place }: Entry<Chart>): Problem[] {
  const ids = value.series.map(({ id }) => id);
  return value.cited.flatMap(({ series }, index) =>
    ids.includes(series)
      ? []
      : problemAt(
          place,
          ['cited', index, 'series'],
          `"${series}" is not a series of this chart`,
          `use ${oneOf(ids)}`,
        ),
  );
}

/** A link to a chart that writers wrote, as `<slug>?<view>`. */
type Link = Readonly<{ file: string; line: number; field: string; slug: string; query: string }>;

function linkProblems(entries: Entries): Problem[] {
  const slugs = idsOf(entries, 'chart');
  return linksIn(entries).flatMap(({ slug, query: _, ...at }) =>
    slugs.includes(slug)
      ? []
      : { ...at, found: noSuch('chart', slug), fix: useOneOf(slug, slugs, homes.chart) },
  );
}

function linksIn({ essays, claim, proposition }: Entries): Link[] {
  const shown = essays.flatMap(({ file, outline }) =>
    outline.charts.map(({ slug, query, line }) => ({ file, line, field: 'chart', slug, query })),
  );
  const named = [
    ...claim.map(({ value, place }) => ({ link: value.chart, place, path: ['chart'] })),
    ...proposition.map(({ value, place }) => ({
      link: value.record?.chart,
      place,
      path: ['record', 'chart'],
    })),
  ];
  return [
    ...shown,
    ...named.flatMap(({ link, place, path }) => {
      if (link === undefined) return [];
      const { file, line, field } = problemAt(place, path, '', '');
      return [{ file, line: line ?? 1, field, ...chartLink(link) }];
    }),
  ];
}
