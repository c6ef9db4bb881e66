import { countWords, stanceCounts } from '../../domain/positions/positions.ts';
import { stanceIn } from './stance-level.ts';
import type { StrandRows } from './stance-level.ts';
import type { Frame, Scene } from '../scene/scene.ts';
import { acrossMarks } from './horizontal.ts';
import { downMarks } from './vertical.ts';

/**
 * Five articles as five lines across the propositions, in three lanes: asserts, hedges, denies.
 *
 * A line runs level at each proposition and straight to the next, with the sign of the stance in
 * the middle: what is assumed lies in the lane of what is asserted and what is reported of others in
 * that of hedges, each under its own sign. A line breaks where its article is silent, and the name
 * of the proposition says so. Propositions have no order in time, so nothing is curved.
 *
 * Drawn across from 720 px of width, else down.
 *
 * @param frame outer size in CSS pixels; made for widths from 320
 */
export function strandsScene(rows: StrandRows, frame: Frame): Scene {
  return {
    ...frame,
    title: 'Where the articles agree and where they part',
    description: strandsSentence(rows),
    marks: frame.width < 720 ? downMarks(rows, frame) : acrossMarks(rows, frame),
  };
}

function strandsSentence(rows: StrandRows): string {
  const { articles, columns } = rows;
  const parts = articles.map(({ slug, label }) => {
    const stances = columns.map(({ id }) => ({ stance: stanceIn(rows, slug, id) }));
    return `${label}: ${countWords(stanceCounts(stances))}`;
  });
  return `How ${articles.length} articles stand to ${columns.length} propositions. ${parts.join('; ')}.`;
}
