import { shownPoints } from '../charts/data/shown.ts';
import { rangedUnitText } from '../charts/text/values.ts';
import type { Figure } from './chart-views.ts';
import type { Article } from '../schema/article.ts';
import { edtfEnd, periodName } from '../domain/text/edtf.ts';
import type { ClaimVintage, NamedValue } from '../domain/series/claim-vintage.ts';
import { publishedAfter } from '../domain/series/published-after.ts';
import type { Point } from '../schema/series.ts';
import { isPublic, isUndated, pointsAsOf, publicBy } from '../domain/series/vintage.ts';
import { writeView } from '../routing/url-state/chart/view.ts';

/** What an author could know, with the figure as it is drawn then: values that came later marked. */
export type Vintage = ClaimVintage & Readonly<{ drawn: Figure }>;

/** What an author could know of a figure; `null` where the article is not dated closely enough. */
export function vintageOf(figure: Figure, { date }: Pick<Article, 'date'>): Vintage | null {
  const day = edtfEnd(date.edtf);
  if (day === null) return null;
  const shown = valuesShown(figure).filter(({ known }) => !known(day));
  const undated = shown.filter(({ point }) => isUndated(point, day));
  if (undated.length > 0) {
    const values = undated.map(({ named, point }) => ({ ...named, page: point.page ?? null }));
    return { kind: 'undated', values, drawn: figure };
  }
  const data = publishedAfter(figure.data, day);
  const changes = shown
    .filter(({ point }) => !isPublic(point, day))
    .map(({ named, point }) => ({ ...named, published: publicBy(point) }));
  const then = writeView({ ...figure.view, asof: day }, figure.choices);
  return { kind: 'known', then, changes, drawn: { ...figure, data } };
}

type ValueShown = Readonly<{ named: NamedValue; point: Point; known: (day: string) => boolean }>;

function valuesShown({ data, view }: Figure): ValueShown[] {
  return shownPoints(data, view).flatMap((shown) =>
    shown.points.map((one) => {
      const { series, label } = shown;
      const point = series.points.find(({ period }) => period === one.period)!;
      const text = rangedUnitText(shown, one);
      return {
        named: { series: label, period: periodName(one.period), text },
        point,
        known: (day) => pointsAsOf(series, day).some((then) => then === point),
      };
    }),
  );
}
