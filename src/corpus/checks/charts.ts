import type { Chart } from '../../schema/chart.ts';
import type { Problem } from '../../domain/problem.ts';
import { chartLink } from '../../routing/route-builder.ts';
import { defaultNotices, readView, writeView } from '../../routing/url-state/chart/view.ts';
import { choicesOf } from '../../routing/url-state/choices.ts';
import type { Choices } from '../../routing/url-state/choices.ts';
import { chartDataOf } from '../read/chart-data.ts';
import type { Entries } from '../read/records.ts';
import { either } from '../../domain/text/lists.ts';
import { problemAt } from '../read/source-location.ts';
import type { Entry } from '../read/source-location.ts';
import { aliasProblems } from './aliases.ts';
import { homes, idsOf, noSuch, useOneOf } from './references.ts';

/** What does not fit between charts, what they offer, and the links that lead to them. */
export function chartProblems(entries: Entries): Problem[] {
  return [
    ...entries.chart.flatMap((entry) => [
      ...repeatedIds(entry, 'series'),
      ...repeatedIds(entry, 'units'),
      ...strangeFigures(entry),
      ...aliasProblems(entry),
      ...defaultProblems(entry, entries),
      ...presetProblems(entry, entries),
    ]),
    ...linkProblems(entries),
  ];
}

/** What links to a chart may choose from; `null` while a series it needs has problems of its own. */
function choices(chart: Chart, entries: Entries): Choices | null {
  const charted = {
    articles: entries.article.map(({ value }) => value),
    claims: entries.claim.map(({ value }) => value),
    series: entries.series.map(({ value }) => value),
  };
  const data = chartDataOf(chart, charted);
  if (Object.keys(data.series).length < chart.series.length) return null;
  return choicesOf(data, { articles: idsOf(entries, 'article'), claims: idsOf(entries, 'claim') });
}

function defaultProblems({ value, place }: Entry<Chart>, entries: Entries): Problem[] {
  const offered = choices(value, entries);
  if (!offered) return [];
  return defaultNotices(value, offered).map(({ key, said }) => {
    const revision = Number(/\d+/.exec(key)?.[0] ?? 0);
    const fix = 'write a whole view: view, s, t, u and y, each with what the chart offers';
    return problemAt(place, ['defaults', revision], said, fix);
  });
}

function presetProblems({ value, place }: Entry<Chart>, entries: Entries): Problem[] {
  const offered = choices(value, entries);
  if (!offered) return [];
  return (value.presets ?? []).flatMap((query, index) => {
    const { view, notices } = readView(query, offered);
    const mended = writeView(view, offered);
    const fix = mended ? `write ${mended}` : 'remove it: what is left of it is the default';
    const found = notices.map(({ said }) => said);
    return found.map((said) => problemAt(place, ['presets', index], said, fix));
  });
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
          `use ${either(ids)}`,
        ),
  );
}

/** A link to a chart that writers wrote, as `<slug>?<view>`. */
type Link = Readonly<{ file: string; line: number; field: string; slug: string; query: string }>;

function linkProblems(entries: Entries): Problem[] {
  const slugs = idsOf(entries, 'chart');
  return linksIn(entries).flatMap(({ slug, query, ...at }) => {
    if (!slugs.includes(slug))
      return { ...at, found: noSuch('chart', slug), fix: useOneOf(slug, slugs, homes.chart) };
    const chart = entries.chart.find(({ id }) => id === slug)?.value;
    const offered = chart && choices(chart, entries);
    if (!offered) return [];
    const { view, notices } = readView(query, offered);
    const mended = [slug, writeView(view, offered)].filter(Boolean).join('?');
    return notices.map(({ said }) => ({ ...at, found: said, fix: `write ${mended}` }));
  });
}

function linksIn({ essays, claim, proposition, withdrawal }: Entries): Link[] {
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
    ...withdrawal.map(({ value, place }) => ({ link: value.instead, place, path: ['instead'] })),
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
