import type { ChartData } from '../../schema/chart.ts';
import type { View } from '../../domain/series/view.ts';
import { chartForms, formNamed } from '../forms/forms.ts';
import type { ChartForms } from '../forms/forms.ts';
import { emptyMarks } from '../scene/empty.ts';
import { layout } from './scene-layout.ts';
import type { LegendWords } from './panel-layout.ts';
import { drawingOf } from './panels.ts';
import type { Drawing } from './panels.ts';
import type { Frame, Mark, Scene } from '../scene/scene.ts';
import { viewSentence } from '../text/sentence.ts';

/**
 * Lays out a view of a chart.
 *
 * Series in different units stand in panels of their own, one over the other. A linear axis always
 * includes zero; a log axis leaves out what is not above it. A view without any value is drawn as
 * its sentence: views come from addresses, and an address must not break a page.
 *
 * @param frame outer size in CSS pixels; made for widths from 320
 * @param forms the forms that a chart may name as its `geometry`
 * @returns geometry rounded to 0.01 px, so equal input gives equal text
 */
export function chartScene(
  data: ChartData,
  view: View,
  frame: Frame,
  forms: ChartForms = chartForms,
): Scene {
  const drawing = drawingOf(data, view, formNamed(data.chart.geometry, forms));
  const names = {
    width: frame.width,
    height: frame.height,
    title: data.chart.title,
    description: viewSentence(data, view),
  };
  if (drawing.shown.length === 0) return { ...names, marks: emptyMarks(names.description, frame) };
  return { ...names, marks: marksWithLegend(drawing, view, frame, { cited: [], names: [] }) };
}

/** Moves words without room to the legend, which takes room from the others, until all have a place. */
function marksWithLegend(
  drawing: Drawing,
  view: View,
  frame: Frame,
  inLegend: LegendWords,
): readonly Mark[] {
  const { marks, unplaced } = layout(drawing, view, frame, inLegend);
  if (unplaced.cited.length + unplaced.names.length === 0) return marks;
  return marksWithLegend(drawing, view, frame, {
    cited: [...inLegend.cited, ...unplaced.cited],
    names: [...inLegend.names, ...unplaced.names],
  });
}
