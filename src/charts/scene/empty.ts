import { fontSize, wrapped } from '../layout/text-metrics.ts';
import type { Frame, Mark } from './scene.ts';
import { rounded } from './scene.ts';

/** A sentence in the middle of a drawing that has nothing else to show. */
export function emptyMarks(sentence: string, { width, height }: Frame): Mark[] {
  const lines = wrapped(sentence, width - 32, fontSize.normal);
  const top = height / 2 - ((lines.length - 1) / 2) * 20;
  return lines.map((text, i) => ({
    kind: 'text',
    role: 'empty',
    x: rounded(width / 2),
    y: rounded(top + i * 20),
    text,
    anchor: 'middle',
  }));
}
