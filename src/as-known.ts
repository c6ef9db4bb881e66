import { shownPoints } from './charts/shown.ts';
import { rangedUnitText } from './charts/words.ts';
import { choicesFor } from './figures.ts';
import type { Figure } from './figures.ts';
import type { Article } from './model/article.ts';
import { edtfEnd } from './model/edtf.ts';
import { withLater } from './model/later.ts';
import { periodName } from './model/period.ts';
import { publicBy } from './model/vintage.ts';
import { writeView } from './urls/view.ts';

/** A figure as the author of a claim could know it, laid over what is known now. */
export type AsKnown = Readonly<{
  /** The last day, month or year on which the article can have been written. */
  day: string;
  /** The figure with the values marked that came later. */
  overlaid: Figure;
  /** The canonical query of the view as known on that day. */
  then: string;
  /** The values shown that were published later. */
  changes: readonly Readonly<{ series: string; period: string; text: string; published: string }>[];
}>;

/** What an author could know of a figure; `null` where the article is not dated closely enough. */
export function asKnown(figure: Figure, { date }: Pick<Article, 'date'>): AsKnown | null {
  const day = edtfEnd(date.edtf);
  if (day === null) return null;
  const data = withLater(figure.data, day);
  const changes = shownPoints(data, figure.view).flatMap((shown) =>
    shown.points
      .filter(({ later }) => later)
      .map((point) => ({
        series: shown.label,
        period: periodName(point.period),
        text: rangedUnitText(shown, point),
        published: publicBy(shown.series.points.find(({ period }) => period === point.period)!),
      })),
  );
  const then = writeView({ ...figure.view, asof: day }, choicesFor(figure.data));
  return { day, overlaid: { ...figure, data }, then, changes };
}
