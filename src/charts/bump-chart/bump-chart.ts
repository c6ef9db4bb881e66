import { countWords, stanceCounts } from '../../domain/positions/positions.ts';
import { stanceIn } from './stance-level.ts';
import type { BumpData } from './stance-level.ts';
import type { Frame, Scene } from '../scene/scene.ts';
import { horizontalMarks } from './horizontal.ts';
import { verticalMarks } from './vertical.ts';

/**
 * A bump chart: a row for each article across the propositions, at three levels: asserts, hedges,
 * denies.
 *
 * A row runs level at each proposition and straight to the next, with the icon of the stance in
 * the middle: what is assumed lies at the level of what is asserted and what is reported of others
 * at that of hedges, each under its own icon. A row breaks where its article is silent, and the name
 * of the proposition says so. Propositions have no order in time, so nothing is curved.
 *
 * Horizontal from 720 px of width, else vertical.
 *
 * @param frame outer size in CSS pixels; made for widths from 320
 */
export function bumpChartScene(data: BumpData, frame: Frame): Scene {
  return {
    ...frame,
    title: 'Where the articles agree and where they part',
    description: sentence(data),
    marks: frame.width < 720 ? verticalMarks(data, frame) : horizontalMarks(data, frame),
  };
}

function sentence(data: BumpData): string {
  const { articles, columns } = data;
  const parts = articles.map(({ slug, label }) => {
    const stances = columns.map(({ id }) => ({ stance: stanceIn(data, slug, id) }));
    return `${label}: ${countWords(stanceCounts(stances))}`;
  });
  return `How ${articles.length} articles stand to ${columns.length} propositions. ${parts.join('; ')}.`;
}
