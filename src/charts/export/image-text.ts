import type { ChartData } from '../../schema/chart.ts';
import { site } from '../../domain/site.ts';
import type { Status } from '../../schema/series.ts';
import type { View } from '../../domain/series/view.ts';
import type { PictureWords } from './image.ts';
import { viewSentence } from '../text/sentence.ts';
import { shownPoints, shownUnit } from '../data/shown.ts';
import type { Unit } from '../data/shown.ts';
import { chartForms, formNamed } from '../forms/forms.ts';
import type { ChartForm } from '../forms/forms.ts';
import { viewTitle } from '../text/view-title.ts';

/** What the words of a picture take from outside the view. */
export type Origin = Readonly<{
  /** Publishers by id of source. */
  publishers: Readonly<Record<string, string>>;
  /** Where this view is found. */
  link: string;
}>;

/** The words that go with a view when its picture leaves the site. */
export function pictureWords(data: ChartData, view: View, origin: Origin): PictureWords {
  const points = shownPoints(data, view).flatMap((series) => series.points);
  const statuses = [...new Set(points.map(({ status }) => status))];
  const compilers = shownPoints(data, view).map(({ series }) => series.compiler);
  return {
    title: viewTitle(data, view),
    sentence: viewSentence(data, view),
    statuses: statusWords(
      statuses,
      formNamed(data.chart.geometry, chartForms).statusMark,
      shownUnit(data, view).transform,
    ),
    sources: sourceWords(
      points.map(({ source }) => origin.publishers[source] ?? source),
      compilers,
    ),
    link: `${site.name} ${origin.link}`,
  };
}

/** How the values of a view came to be, and how that is drawn; empty where there are none. */
function statusWords(
  statuses: readonly Status[],
  mark: ChartForm['statusMark'],
  transform: Unit['transform'],
): string {
  if (statuses.length === 0) return '';
  const meanings: Readonly<Record<Status, string>> = {
    published: `filled ${mark}: as published`,
    derived: `hollow ${mark}: ${transform === 'change' ? 'computed by us' : 'derived from published figures'}`,
    approximate: `hollow ${mark} with a broken outline: approximate`,
  };
  const order: readonly Status[] = ['published', 'derived', 'approximate'];
  const said = order.filter((status) => statuses.includes(status)).map((one) => meanings[one]);
  return `Values – ${said.join('; ')}.`;
}

function sourceWords(publishers: readonly string[], compilers: readonly string[]): string {
  if (publishers.length === 0) return '';
  const distinct = [...new Set(publishers)];
  const compiled = [...new Set(compilers)].join('; ');
  return `Compiled by ${compiled}. Published by ${distinct.join('; ')}.`;
}
