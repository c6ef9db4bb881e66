import { levelOf } from './strand-level.ts';
import type { StrandRows } from './strand-level.ts';
import type { Frame, Scene } from './scene.ts';
import { acrossMarks } from './strands-across.ts';
import { downMarks } from './strands-down.ts';

/**
 * Five readings as five lines across the propositions. Lines that agree run side by side; lines
 * that disagree part; a line thins to dots where its article is silent.
 *
 * Drawn across from 720 px of width, else down. Stances of one article that pull apart, and hedges,
 * run in the middle; asserting, assuming and attributing count as one.
 *
 * @param frame outer size in CSS pixels; made for widths from 320
 */
export function strandsScene(rows: StrandRows, frame: Frame): Scene {
  return {
    ...frame,
    title: 'Where the readings agree and where they part',
    description: strandsSentence(rows),
    marks: frame.width < 720 ? downMarks(rows, frame) : acrossMarks(rows, frame),
  };
}

function strandsSentence({ articles, columns, stances }: StrandRows): string {
  const parts = articles.map(({ slug, label }) => {
    const levels = columns.map(({ id }) => levelOf(stances[slug]?.[id]));
    const counts = (['asserts', 'hedges', 'denies', 'silent'] as const)
      .map((level) => [levels.filter((other) => other === level).length, level] as const)
      .filter(([count]) => count > 0)
      .map(([count, level]) =>
        level === 'silent' ? `is silent on ${count}` : `${level} ${count}`,
      );
    return `${label} ${counts.join(', ')}`;
  });
  return `How ${articles.length} articles stand to ${columns.length} propositions: ${parts.join('; ')}.`;
}
