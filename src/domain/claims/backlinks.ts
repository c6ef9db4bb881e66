import type { CitedFigure, Chart, ChartData } from '../../schema/chart.ts';
import type { Article } from '../../schema/article.ts';
import type { Claim } from '../../schema/claim.ts';
import { within } from '../series/extent.ts';
import type { Period } from '../series/period.ts';
import type { View } from '../series/view.ts';
import { isPublic } from '../series/vintage.ts';

/**
 * How a claim uses a value, the stronger first.
 *
 * - `cites`: the chart draws a figure that the claim states of this series and period; a change
 *   uses the periods at both its ends, a record the period it calls the highest.
 * - `beside`: the view of the chart beside the claim shows the value.
 */
export const degrees = ['cites', 'beside'] as const;
export type Degree = (typeof degrees)[number];

/** A claim that uses a value. */
export type Backlink = Readonly<{
  claim: string;
  /** Slug of the article that makes it. */
  article: string;
  paragraph: number;
  degree: Degree;
}>;

/** A claim, and the view of one chart beside it. */
export type ClaimView = Readonly<{ claim: Claim; view: View }>;

/** What may use the values of one chart. */
export type BacklinkSources = Readonly<{
  /** All claims, in the order of the corpus. */
  claims: readonly Claim[];
  /** Those with this chart beside them. */
  beside: readonly ClaimView[];
}>;

/** A claim that has to do with a chart, and with which of its values, `<series>.<period>` each. */
export type ChartClaim = Readonly<{
  claim: Claim;
  article: Article;
  /** What the record gives for the figure that the chart draws of it; `null` where it draws none. */
  finding: string | null;
}> &
  Readonly<Record<Degree, readonly string[]>>;

/** Values that the same claims use in the same degrees, in the order of the chart. */
export type BacklinkGroup = Readonly<{
  /** `<series>.<period>` */
  points: readonly string[];
  backlinks: readonly Backlink[];
}>;

/**
 * The claims that use one value, each once in its strongest degree: those that cite it first,
 * then in the order of the corpus.
 *
 * @param series short id of a series of the chart
 * @returns empty for a value that the series does not have
 */
export function claimsOnPoint(
  data: Pick<ChartData, 'chart' | 'series'>,
  series: string,
  period: Period,
  { claims, beside }: BacklinkSources,
): readonly Backlink[] {
  const point = data.series[series]?.points.find((one) => one.period === period);
  if (!point) return [];
  const cites = (claim: Claim) =>
    data.chart.cited.some(
      (figure) => figure.claim === claim.id && cited(figure, series, period, data.chart),
    );
  const shows = ({ s, t, asof }: View) =>
    s.includes(series) && within(t, period) && (asof === null || isPublic(point, asof));
  const shown = new Set(beside.filter(({ view }) => shows(view)).map(({ claim }) => claim.id));
  const found = claims.flatMap((claim): Backlink[] => {
    const { id, article, paragraph } = claim;
    const degree = cites(claim) ? 'cites' : shown.has(id) ? 'beside' : null;
    return degree === null ? [] : [{ claim: id, article, paragraph, degree }];
  });
  return found.toSorted((a, b) => degrees.indexOf(a.degree) - degrees.indexOf(b.degree));
}

/** The claims that use each value of a chart, by `<series>.<period>`; unused values are left out. */
export function pointBacklinks(
  data: Pick<ChartData, 'chart' | 'series'>,
  sources: BacklinkSources,
): Readonly<Record<string, readonly Backlink[]>> {
  const points = data.chart.series.flatMap(({ id }) =>
    (data.series[id]?.points ?? []).map(({ period }) => ({ id, period })),
  );
  const found = points.map(({ id, period }) => {
    return [`${id}.${period}`, claimsOnPoint(data, id, period, sources)] as const;
  });
  return Object.fromEntries(found.filter(([, backlinks]) => backlinks.length > 0));
}

/** The same in groups: one for all values that the same claims use, cited ones first. */
export function backlinkGroups(
  byPoint: Readonly<Record<string, readonly Backlink[]>>,
): readonly BacklinkGroup[] {
  const same = Map.groupBy(Object.entries(byPoint), ([, backlinks]) =>
    backlinks.map(({ claim, degree }) => `${claim} ${degree}`).join(),
  );
  const groups = [...same.values()].map((entries) => ({
    points: entries.map(([point]) => point),
    backlinks: entries[0]![1],
  }));
  const cited = ({ backlinks }: BacklinkGroup) => Number(backlinks[0]?.degree !== 'cites');
  return groups.toSorted((a, b) => cited(a) - cited(b));
}

/** The values that each claim uses, by its id and by degree, `<series>.<period>` each. */
export function usesByClaim(
  byPoint: Readonly<Record<string, readonly Backlink[]>>,
): ReadonlyMap<string, Readonly<Record<Degree, readonly string[]>>> {
  const uses = Object.entries(byPoint).flatMap(([point, backlinks]) =>
    backlinks.map(({ claim, degree }) => ({ point, claim, degree })),
  );
  const pointsIn = (own: typeof uses, degree: Degree) =>
    own.filter((use) => use.degree === degree).map(({ point }) => point);
  return new Map(
    [...Map.groupBy(uses, ({ claim }) => claim)].map(([claim, own]) => [
      claim,
      { cites: pointsIn(own, 'cites'), beside: pointsIn(own, 'beside') },
    ]),
  );
}

/** The value that a claim is about, for a link to pin: that of its cited figure. */
export function citedPoint(claim: string, { cited }: Pick<Chart, 'cited'>): string | null {
  const figure = cited.find((one) => one.claim === claim);
  if (!figure) return null;
  return `${figure.series}.${figure.kind === 'change' ? figure.to : figure.period}`;
}

/** Whether a cited figure is about a value; it names the series by either of its ids. */
function cited(figure: CitedFigure, series: string, period: Period, chart: Chart): boolean {
  const whole = chart.series.find(({ id }) => id === series)?.series;
  if (figure.series !== series && figure.series !== whole) return false;
  if (figure.kind === 'change') return figure.from === period || figure.to === period;
  return figure.period === period;
}
