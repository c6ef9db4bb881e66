import { chartScene } from '../charts/layout/chart-scene.ts';
import { citedSentences } from '../charts/text/cited-sentence.ts';
import { shownCited } from '../charts/data/cited.ts';
import { viewSentence } from '../charts/text/sentence.ts';
import { shownPoints, shownUnit } from '../charts/data/shown.ts';
import type { ShownSeries } from '../charts/data/shown.ts';
import { svgText } from '../charts/scene/svg.ts';
import { viewTable } from '../charts/scene/table.ts';
import type { ChartData } from '../schema/chart.ts';
import type { Claim } from '../schema/claim.ts';
import type { Snapshot } from '../schema/snapshot.ts';
import { yearBefore } from '../domain/series/period.ts';
import { statuses } from '../schema/series.ts';
import type { Status } from '../schema/series.ts';
import { site } from '../domain/site.ts';
import type { Source } from '../schema/source.ts';
import type { View } from '../domain/series/view.ts';
import { exactView, normalizedView, writeView } from '../routing/url-state/chart/view.ts';
import type { Choices } from '../routing/url-state/choices.ts';
import { contentHash, currentEdition } from './hash.ts';
import { contentOf } from './normalized-view.ts';
import { viewName } from './name.ts';

/** A view of a chart with what links to the chart may choose. */
export type SnapshotInput = Readonly<{
  data: ChartData;
  view: View;
  choices: Choices;
  /** Hashes of the pages of the chart that were withdrawn or superseded. */
  withdrawn?: readonly string[];
}>;

/** What a snapshot needs besides the chart: claims and sources. */
export type CitedRecords = Readonly<{ claims: readonly Claim[]; sources: readonly Source[] }>;

/** Sizes of the picture, in pixels: for a phone, for a column, for a page. */
const frames = [
  { width: 320, height: 330 },
  { width: 560, height: 370 },
  { width: 800, height: 430 },
];

/**
 * All that the page of a snapshot shows; it needs no other data.
 *
 * @param made the day it is made, `2026-11-21`
 */
export function snapshotOf(
  { data, view: live, choices, withdrawn = [] }: SnapshotInput,
  records: CitedRecords,
  made: string,
): Snapshot {
  const view = normalizedView(live, choices);
  const shown = shownPoints(data, view);
  const { slug, title, question, notes } = data.chart;
  const known = currentEdition(contentOf(data, live, choices), withdrawn);
  const name = viewName(data, view);
  return {
    slug,
    hash: contentHash(known),
    ...(known.edition !== undefined && { edition: known.edition }),
    style: 1,
    made,
    view: known.view,
    query: exactView(live, choices, made),
    live: writeView(live, choices),
    title,
    name,
    question,
    sentence: viewSentence(data, view),
    cited: citedSentences(data, view),
    table: plainTable(data, view),
    drawings: drawingsOf(data, view),
    series: shown.map(snapshotSeries),
    statuses: statuses.filter((status) => shows(shown, status)).map(statusMeaning),
    notes: notes.map(({ text }) => text),
    sources: sourcesOf(data, view, shown, records),
    citation: {
      publisher: site.name,
      title: `${title}: ${name}`,
      licence: { name: site.licence.name, url: site.licence.url },
    },
    points: [...known.points],
  };
}

/** The picture is there in a view that shows the table, too: a snapshot has both. */
function drawingsOf(data: ChartData, view: View): Snapshot['drawings'] {
  return frames.map((frame) => ({
    ...frame,
    svg: svgText(chartScene(data, { ...view, view: 'chart' }, frame)),
  }));
}

function plainTable(data: ChartData, view: View): Snapshot['table'] {
  const { caption, head, rows } = viewTable(data, view);
  return {
    caption,
    head: [...head],
    rows: rows.map(({ period, label, cells }) => ({
      period,
      label,
      cells: cells.map(({ text, status, note, source }) => ({ text, status, note, source })),
    })),
  };
}

function snapshotSeries({
  id,
  label,
  unit,
  decimals,
  series,
}: ShownSeries): Snapshot['series'][number] {
  const { title, compiler, scope } = series;
  return { id, label, title, unit, decimals, compiler, scope };
}

function shows(shown: readonly ShownSeries[], status: Status): boolean {
  return shown.some(({ points }) => points.some((point) => point.status === status));
}

const meanings: Readonly<Record<Status, string>> = {
  published: 'printed by its source',
  derived: 'worked out by us from printed values, as the notes say',
  approximate: 'printed by its source in round words',
};

function statusMeaning(status: Status): Snapshot['statuses'][number] {
  return { status, meaning: meanings[status] };
}

function sourcesOf(
  data: ChartData,
  view: View,
  shown: readonly ShownSeries[],
  { claims, sources }: CitedRecords,
): Snapshot['sources'] {
  const drawn = shownCited(data, view, shown).map(({ mark }) => mark.claim);
  const assessed = claims
    .filter(({ id }) => drawn.includes(id))
    .flatMap(({ assessment }) => assessment?.sources ?? []);
  const used = new Set([...valueSources(data, view, shown), ...assessed]);
  return sources.filter(({ id }) => used.has(id)).map(snapshotSource);
}

/** Sources of the values shown; a change that we computed needs the value of the year before too. */
function valueSources(data: ChartData, view: View, shown: readonly ShownSeries[]): string[] {
  const changes = shownUnit(data, view).transform === 'change';
  return shown.flatMap(({ points, series }) => {
    const ours = points.filter(({ change }) => changes && change === null);
    const before = ours.map(({ period }) => yearBefore(period));
    return [
      ...points.map(({ source }) => source),
      ...series.points.filter(({ period }) => before.includes(period)).map(({ source }) => source),
    ];
  });
}

function snapshotSource(source: Source): Snapshot['sources'][number] {
  const { id, title, described, publisher, url, published, language, weakness = null } = source;
  return { id, title, described, publisher, url, published, language, weakness };
}
