import { describe, expect, test } from 'vitest';
import { chartDataOf } from '../../src/corpus/read/chart-data.ts';
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
import { readingOf, riverFiles, siteFiles } from '../fixtures/corpora.ts';

const { corpus: river } = readingOf(riverFiles());
const { corpus: site } = readingOf(siteFiles());

/** What the claims of a corpus rest on in one chart, with the views that the writers wrote. */
function groundsOf(slug: string, corpus = river) {
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

function on(slug: string, point: string, corpus = river): string[] {
  const { data, grounds } = groundsOf(slug, corpus);
  const [series, period] = point.split('.') as [string, string];
  return claimsOnPoint(data, series, period, grounds).map(
    ({ claim, degree }) => `${degree} ${claim}`,
  );
}

/** Worked out by hand from the files of `tests/fixtures/river/`. */
const worked: readonly (readonly [slug: string, point: string, resting: readonly string[]])[] = [
  // The fall of 70 % runs from one quarter to the other, and its chart shows no other series.
  ['ferries', 'quarter.2024-Q2', ['cites bridge-ferries-fell']],
  ['ferries', 'quarter.2025-Q2', ['cites bridge-ferries-fell']],
  // The quarter between is shown, but no article speaks of it.
  ['ferries', 'quarter.2025-Q1', ['beside bridge-ferries-fell']],
  // Another claim names the yearly series in its view.
  ['ferries', 'year.2024', ['beside quiet-ferry-year']],
  // An essay links to the crossings, but no claim does.
  ['ferries', 'crossings.2024', []],
  ['trade', 'total.2024', ['cites bridge-trade-record', 'beside quiet-trade-record']],
  // One view goes back to the first year, the other begins later.
  ['trade', 'total.2012', ['beside bridge-trade-record']],
  ['trade', 'total.2021', ['beside bridge-trade-record', 'beside quiet-trade-record']],
  ['trade', 'exports.2024', []],
  ['trade', 'total.1066', []],
  ['trade', 'nothing.2024', []],
];

test.each(worked)('%s: on %s rest the claims that were worked out', (slug, point, resting) => {
  expect(on(slug, point)).toEqual(resting);
});

test('the claim that cites a value comes before those beside it', () => {
  const { data, grounds } = groundsOf('trade');
  const others = { claims: grounds.claims.toReversed(), beside: grounds.beside.toReversed() };
  expect(claimsOnPoint(data, 'total', '2024', others).map(({ degree }) => degree)).toEqual([
    'cites',
    'beside',
  ]);
});

test('a view as known on an early day does not rest on what came later', () => {
  const { data, grounds } = groundsOf('ferries');
  const early = {
    ...grounds,
    beside: grounds.beside.map(({ claim, view }) => ({
      claim,
      view: { ...view, asof: '2024-08' },
    })),
  };
  expect(claimsOnPoint(data, 'quarter', '2024-Q2', early)).toHaveLength(1);
  const cited = claimsOnPoint(data, 'quarter', '2025-Q2', early);
  expect(cited.map(({ degree }) => degree)).toEqual(['cites']);
  const only = { ...data, chart: { ...data.chart, cited: [] } };
  expect(claimsOnPoint(only, 'quarter', '2025-Q2', early)).toEqual([]);
});

describe('in every chart of the site', () => {
  test.each(site.charts.map(({ slug }) => slug))('%s: groups hold each point once', (slug) => {
    const { data, grounds } = groundsOf(slug, site);
    const byPoint = pointBacklinks(data, grounds);
    const groups = backlinkGroups(byPoint);
    expect(groups.flatMap(({ points }) => points).sort()).toEqual(Object.keys(byPoint).sort());
    for (const { points, backlinks } of groups)
      for (const point of points) expect(byPoint[point]).toEqual(backlinks);
  });

  test.each(site.charts.flatMap(({ slug, cited }) => cited.map(({ claim }) => [slug, claim])))(
    '%s: the point that a link to %s pins is one that it cites',
    (slug, claim) => {
      const { data } = groundsOf(slug!, site);
      expect(on(slug!, citedPoint(claim!, data.chart)!, site)).toContain(`cites ${claim}`);
    },
  );
});

test('a claim without a figure of its own pins nothing', () => {
  const { data } = groundsOf('trade');
  expect(citedPoint('quiet-trade-record', data.chart)).toBeNull();
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
