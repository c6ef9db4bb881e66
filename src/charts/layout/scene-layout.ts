import type { View } from '../../domain/series/view.ts';
import { periodAxis } from './axes.ts';
import { citedLegendItem } from './cited-marks.ts';
import { legendMarks } from './legend.ts';
import type { LegendItem } from './legend.ts';
import { fontSize, textWidth } from './text-metrics.ts';
import { panelLayout } from './panel-layout.ts';
import type { Layout, LegendWords } from './panel-layout.ts';
import type { Drawing, Panel } from './panels.ts';
import type { ChartForm } from '../forms/form.ts';
import { valueScale } from './scales.ts';
import type { Frame } from '../scene/scene.ts';
import { endGap, endLines, lineHeight } from './value-labels.ts';

/**
 * Lays out the panels of a drawing, one over the other, under one legend.
 *
 * @param inLegend words that stand in the legend
 */
export function layout(drawing: Drawing, view: View, frame: Frame, inLegend: LegendWords): Layout {
  const { panels, shown, form } = drawing;
  const nameWidth = endNameWidth(drawing, frame);
  const legend = legendMarks(legendItems(drawing, nameWidth, inLegend), frame.width);
  const plots = panelPlots(drawing, frame, legend.height, inLegend.cited.length);
  const ys = panels.map((panel, i) =>
    valueScale(
      axisValues(panel, drawing),
      drawing.y,
      footOf(panel, form, plots[i]!),
      plots[i]!.top,
    ),
  );
  const left = 8 + Math.max(...ys.flatMap(({ ticks }) => ticks.map(({ text }) => small(text))));
  const right = frame.width - endRoom(drawing, nameWidth);
  const x = form.xScale(shown, left, right);
  const laid = panels.map((panel, i) => {
    const { head, top, bottom } = plots[i]!;
    const plot = { left, right, top, bottom };
    const y = ys[i]!;
    return panelLayout(panel, drawing, view, { plot, head, x, y, frame, nameWidth, inLegend });
  });
  return {
    marks: [
      ...legend.marks,
      ...laid.flatMap(({ marks }) => marks),
      ...periodAxis(x, plots.at(-1)!.bottom),
    ],
    unplaced: {
      cited: laid.flatMap(({ unplaced }) => unplaced.cited),
      names: laid.flatMap(({ unplaced }) => unplaced.names),
    },
  };
}

type Plot = Readonly<{ head: number; top: number; bottom: number }>;

/** Where each panel begins, and the top and bottom of its plot. */
function panelPlots(
  { panels, shown, form }: Drawing,
  frame: Frame,
  legendHeight: number,
  inLegendCount: number,
): Plot[] {
  const room = (frame.height - legendHeight - form.periodAxisHeight(shown)) / panels.length;
  return panels.map(({ cited }, i) => {
    const head = legendHeight + room * i;
    const words = citedWordCount(cited) - inLegendCount;
    const top = head + (words > 0 ? 34 + 18 * Math.min(words, 2) : form.headroom);
    const bottom = legendHeight + room * (i + 1) - (i < panels.length - 1 ? 16 : 4);
    return { head, top, bottom: Math.max(bottom, top + 40) };
  });
}

/**
 * How wide names at the ends of lines may be; `null` where they stand in the legend instead: in narrow
 * drawings, where lines end at different times, and where they would not fit one over the other.
 */
function endNameWidth(drawing: Drawing, frame: Frame): number | null {
  const { form, panels } = drawing;
  const width = Math.min(150, frame.width * 0.2);
  const together = panels.every(
    ({ series }) => new Set(series.map(({ points }) => points.at(-1)!.period)).size === 1,
  );
  const lines = panels.map((panel) => panelEnds(panel, drawing, width).flat().length);
  const fits = Math.max(...lines) * lineHeight <= (frame.height - 60) / panels.length - 40;
  return form.endLabels && frame.width >= 560 && together && fits ? width : null;
}

/** Half of the widest name of a period, which may stand under the end of a line. */
const tickRoom = 28;

function endRoom(drawing: Drawing, nameWidth: number | null): number {
  if (!drawing.form.endLabels) return 0;
  const lines = drawing.panels.flatMap((panel) => panelEnds(panel, drawing, nameWidth).flat());
  const words = Math.max(0, ...lines.map(({ text }) => textWidth(text, fontSize.normal)));
  return Math.max(tickRoom, endGap + 3 + words);
}

function panelEnds({ series }: Panel, { faded }: Drawing, nameWidth: number | null) {
  return series.map((shown) => {
    const end = { series: shown, point: shown.points.at(-1)!, faded: faded.has(shown.id) };
    return endLines(end, series.length > 1 ? nameWidth : null);
  });
}

function legendItems(
  { form, panels, shown, faded }: Drawing,
  nameWidth: number | null,
  inLegend: LegendWords,
): LegendItem[] {
  const several = panels.some(({ series }) => series.length > 1);
  const listed = shown.filter(({ id }) => !form.endLabels || inLegend.names.includes(id));
  const names = listed.map(({ id, label, color }) => {
    return { sign: form.legendSign, variant: faded.has(id) ? 'faded' : '', color, text: label };
  });
  const points = shown.flatMap((series) => series.points);
  const rates = shown[0]?.transform === 'change';
  const origins = (['derived', 'approximate'] as const)
    .filter((status) => points.some((point) => point.status === status))
    .map((variant) => {
      const text = rates && variant === 'derived' ? 'computed by us' : variant;
      return { sign: form.statusMark, variant, color: 's1', text };
    });
  const later = points.some((point) => point.later)
    ? [{ sign: form.legendSign, variant: 'later', color: 's1', text: 'published later' }]
    : [];
  const named = several && nameWidth === null ? names : [];
  return [...named, ...origins, ...later, ...inLegend.cited.map(citedLegendItem)];
}

/** How many words about cited values a panel has: a printed rate beside what an article says. */
function citedWordCount(cited: Panel['cited']): number {
  return cited.length + cited.filter(({ official }) => official !== null).length;
}

/** Where the value axis ends; values under zero leave room for their words. */
function footOf(panel: Panel, form: ChartForm, { bottom }: { bottom: number }): number {
  return panelValues(panel, form).some((value) => value < 0) ? bottom - 20 : bottom;
}

/** What the value axis has to reach. */
function axisValues(panel: Panel, { form, y }: Drawing): number[] {
  return panelValues(panel, form).filter((value) => y === 'lin' || value > 0);
}

function panelValues({ series, cited }: Panel, { extent }: ChartForm): number[] {
  return [...extent(series), ...cited.map(({ at }) => at.value)];
}

function small(text: string): number {
  return textWidth(text, fontSize.small);
}
