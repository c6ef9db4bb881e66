import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { contentFiles } from '../../src/corpus/read/files.ts';
import { chartDataOf } from '../../src/corpus/read/chart-data.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import {
  citedPoint,
  claimsOnPoint,
  pointBacklinks,
  backlinkGroups,
  usesByClaim,
} from '../../src/domain/claims/backlinks.ts';
import type { ClaimView } from '../../src/domain/claims/backlinks.ts';
import { chartLink } from '../../src/routing/route-builder.ts';
import { choicesOf } from '../../src/routing/url-state/choices.ts';
import { readView } from '../../src/routing/url-state/chart/view.ts';

const corpus = readCorpus(contentFiles(fileURLToPath(new URL('../../', import.meta.url)))).corpus!;

/** What the claims of the site rest on in one chart, with the views that the writers wrote. */
function groundsOf(slug: string) {
  const chart = corpus.charts.find((one) => one.slug === slug)!;
  const data = chartDataOf(chart, corpus);
  const choices = choicesOf(data, {
    articles: corpus.articles.map((article) => article.slug),
    claims: corpus.claims.map(({ id }) => id),
  });
  const beside = corpus.claims.flatMap((claim): ClaimView[] => {
    const link = claim.chart ? chartLink(claim.chart) : null;
    return link?.slug === slug ? [{ claim, view: readView(link.query, choices).view }] : [];
  });
  return { data, grounds: { claims: corpus.claims, beside } };
}

function on(slug: string, point: string): string[] {
  const { data, grounds } = groundsOf(slug);
  const [series, period] = point.split('.') as [string, string];
  return claimsOnPoint(data, series, period, grounds).map(
    ({ claim, degree }) => `${degree} ${claim}`,
  );
}

/** Worked out by hand from the files of `content/`. */
const worked: readonly (readonly [slug: string, point: string, resting: readonly string[]])[] = [
  // The fall of 70 % runs from one quarter to the other, and its chart shows no other series.
  ['car-exports', 'quarter.2024-Q2', ['cites flux-car-exports-fell-seventy-percent']],
  ['car-exports', 'quarter.2025-Q2', ['cites flux-car-exports-fell-seventy-percent']],
  // The quarter between is shown, but no article speaks of it.
  ['car-exports', 'quarter.2025-Q1', ['beside flux-car-exports-fell-seventy-percent']],
  // Another claim names the yearly series in its view.
  ['car-exports', 'year.2024', ['beside multipolar-china-exports']],
  ['car-exports', 'units.2024', []],
  ['first-half-trade', 'total.2024-H1', ['cites flux-trade-fell-nine-percent']],
  ['first-half-trade', 'total.2021-H1', ['beside flux-trade-fell-nine-percent']],
  ['vehicle-share', 'autostat.2024', ['cites flux-chinese-vehicle-share']],
  // The default of the chart shows the other count too, and no single months.
  ['vehicle-share', 'cpca.2024', ['beside flux-chinese-vehicle-share']],
  ['vehicle-share', 'monthly.2024-09', []],
  // The default begins in 2013.
  ['trade-volume', 'total.2012', []],
  ['trade-volume', 'total.1066', []],
  ['trade-volume', 'nothing.2024', []],
];

test.each(worked)('%s: on %s rest the claims that were worked out', (slug, point, resting) => {
  expect(on(slug, point)).toEqual(resting);
});

test('the claim that cites a value comes before those beside it', () => {
  const found = on('trade-volume', 'total.2024');
  expect(found[0]).toBe('cites flux-trade-record-2024');
  expect(found).toContain('beside multipolar-trade-record');
  expect(found.filter((one) => one.startsWith('cites'))).toHaveLength(1);
});

test('a view as known on an early day does not rest on what came later', () => {
  const { data, grounds } = groundsOf('first-half-trade');
  const early = {
    ...grounds,
    beside: grounds.beside.map(({ claim, view }) => ({
      claim,
      view: { ...view, asof: '2023-12' },
    })),
  };
  expect(claimsOnPoint(data, 'total', '2023-H1', early)).toHaveLength(1);
  const cited = claimsOnPoint(data, 'total', '2025-H1', early);
  expect(cited.map(({ degree }) => degree)).toEqual(['cites']);
  const only = { ...data, chart: { ...data.chart, cited: [] } };
  expect(claimsOnPoint(only, 'total', '2025-H1', early)).toEqual([]);
});

describe('in every chart', () => {
  test.each(corpus.charts.map(({ slug }) => slug))('%s: groups hold each point once', (slug) => {
    const { data, grounds } = groundsOf(slug);
    const byPoint = pointBacklinks(data, grounds);
    const groups = backlinkGroups(byPoint);
    expect(groups.flatMap(({ points }) => points).sort()).toEqual(Object.keys(byPoint).sort());
    for (const { points, backlinks } of groups)
      for (const point of points) expect(byPoint[point]).toEqual(backlinks);
  });

  test.each(corpus.charts.flatMap(({ slug, cited }) => cited.map(({ claim }) => [slug, claim])))(
    '%s: the point that a link to %s pins is one that it cites',
    (slug, claim) => {
      const { data } = groundsOf(slug!);
      expect(on(slug!, citedPoint(claim!, data.chart)!)).toContain(`cites ${claim}`);
    },
  );
});

test('a claim without a figure of its own pins nothing', () => {
  const { data } = groundsOf('energy');
  expect(citedPoint('hidden-cheap-energy', data.chart)).toBeNull();
});

test('the values that a claim uses are told by degree', () => {
  const use = (claim: string, degree: 'cites' | 'beside') => ({
    claim,
    article: 'one',
    paragraph: 1,
    degree,
  });
  const uses = usesByClaim({
    'total.2023': [use('a', 'beside')],
    'total.2024': [use('b', 'cites'), use('a', 'beside')],
  });
  expect(Object.fromEntries(uses)).toEqual({
    a: { cites: [], beside: ['total.2023', 'total.2024'] },
    b: { cites: ['total.2024'], beside: [] },
  });
});
