import type { View } from '../../domain/series/view.ts';
import { periodAxis } from './axes.ts';
import { citedKey } from './cited-marks.ts';
import type { CitedWords } from './cited-marks.ts';
import { keyMarks } from './legend.ts';
import type { KeyItem } from './legend.ts';
import { lettering, textWidth } from './text-metrics.ts';
import { panelLayout } from './panel-layout.ts';
import type { Layout } from './panel-layout.ts';
import type { Drawing, Panel } from './panels.ts';
import { bandScale, timeScale, valueScale } from './scales.ts';
import type { Frame } from '../scene/scene.ts';
import { endGap, endLines, lineHeight } from './value-labels.ts';

/**
 * Lays out the panels of a drawing, one over the other, under one key.
 *
 * @param keyed words about cited figures that stand in the key
 */
export function layout(
  drawing: Drawing,
  view: View,
  frame: Frame,
  keyed: readonly CitedWords[],
): Layout {
  const { panels, shown, geometry } = drawing;
  const split = shown.some(({ points }) => points.some(({ period }) => period.length > 4));
  const foot = geometry === 'bar' && split ? 40 : 26;
  const nameWidth = endNameWidth(drawing, frame);
  const key = keyMarks(keyItems(drawing, nameWidth, keyed), frame.width);
  const room = (frame.height - key.height - foot) / panels.length;
  const plots = panels.map(({ cited }, i) => {
    const head = key.height + room * i;
    const words = citedWordCount(cited) - keyed.length;
    const top = head + (words > 0 ? 34 + 18 * Math.min(words, 2) : geometry === 'bar' ? 38 : 30);
    const bottom = key.height + room * (i + 1) - (i < panels.length - 1 ? 16 : 4);
    return { head, top, bottom: Math.max(bottom, top + 40) };
  });
  const ups = panels.map((panel, i) =>
    valueScale(valuesOf(panel, drawing.y), drawing.y, footOf(panel, plots[i]!), plots[i]!.top),
  );
  const left = 8 + Math.max(...ups.flatMap(({ ticks }) => ticks.map(({ text }) => small(text))));
  const right = frame.width - endRoom(drawing, nameWidth);
  const across = (geometry === 'bar' ? bandScale : timeScale)(shown, left, right);
  const laid = panels.map((panel, i) => {
    const { head, top, bottom } = plots[i]!;
    const plot = { left, right, top, bottom };
    const up = ups[i]!;
    return panelLayout(panel, drawing, view, { plot, head, across, up, frame, nameWidth, keyed });
  });
  return {
    marks: [
      ...key.marks,
      ...laid.flatMap(({ marks }) => marks),
      ...periodAxis(across, plots.at(-1)!.bottom),
    ],
    homeless: laid.flatMap(({ homeless }) => homeless),
  };
}

/**
 * How wide names at the ends of lines may be; `null` where they stand in the key instead: in narrow
 * drawings, where lines end at different times, and where they would not fit one over the other.
 */
function endNameWidth(drawing: Drawing, frame: Frame): number | null {
  const { geometry, panels } = drawing;
  const width = Math.min(150, frame.width * 0.2);
  const together = panels.every(
    ({ series }) => new Set(series.map(({ points }) => points.at(-1)!.period)).size === 1,
  );
  const lines = panels.map((panel) => panelEnds(panel, drawing, width).flat().length);
  const fits = Math.max(...lines) * lineHeight <= (frame.height - 60) / panels.length - 40;
  return geometry === 'line' && frame.width >= 560 && together && fits ? width : null;
}

/** Half of the widest name of a period, which may stand under the end of a line. */
const tickRoom = 28;

function endRoom(drawing: Drawing, nameWidth: number | null): number {
  if (drawing.geometry === 'bar') return 0;
  const lines = drawing.panels.flatMap((panel) => panelEnds(panel, drawing, nameWidth).flat());
  const words = Math.max(0, ...lines.map(({ text }) => textWidth(text, lettering.normal)));
  return Math.max(tickRoom, endGap + 3 + words);
}

function panelEnds({ series }: Panel, { faded }: Drawing, nameWidth: number | null) {
  return series.map((shown) => {
    const end = { series: shown, point: shown.points.at(-1)!, faded: faded.has(shown.id) };
    return endLines(end, series.length > 1 ? nameWidth : null);
  });
}

function keyItems(
  { geometry, panels, shown, faded }: Drawing,
  nameWidth: number | null,
  keyed: readonly CitedWords[],
): KeyItem[] {
  const several = panels.some(({ series }) => series.length > 1);
  const names = shown.map(({ id, label, tone }) => {
    return { sign: geometry, manner: faded.has(id) ? 'faded' : '', tone, text: label };
  });
  const points = shown.flatMap((series) => series.points);
  const rates = shown[0]?.transform === 'change';
  const origins = (['derived', 'approximate'] as const)
    .filter((status) => points.some((point) => point.status === status))
    .map((manner) => {
      const sign = geometry === 'bar' ? 'bar' : 'dot';
      const text = rates && manner === 'derived' ? 'computed by us' : manner;
      return { sign, manner, tone: 's1', text } as const;
    });
  const later = points.some((point) => point.later)
    ? [{ sign: geometry, manner: 'later', tone: 's1', text: 'published later' } as const]
    : [];
  const named = several && nameWidth === null ? names : [];
  return [...named, ...origins, ...later, ...keyed.map(citedKey)];
}

/** How many words about cited figures a panel has: a printed rate beside what an article says. */
function citedWordCount(cited: Panel['cited']): number {
  return cited.length + cited.filter(({ official }) => official !== null).length;
}

/** Where the value axis ends; values under zero leave room for their words. */
function footOf(panel: Panel, { bottom }: { bottom: number }): number {
  return valuesOf(panel, 'lin').some((value) => value < 0) ? bottom - 20 : bottom;
}

/** What the value axis has to reach. */
function valuesOf({ series, cited }: Panel, y: Drawing['y']): number[] {
  const measured = series.flatMap(({ points }) =>
    points.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]),
  );
  return [...measured, ...cited.map(({ at }) => at.value)].filter(
    (value) => y === 'lin' || value > 0,
  );
}

function small(text: string): number {
  return textWidth(text, lettering.small);
}
