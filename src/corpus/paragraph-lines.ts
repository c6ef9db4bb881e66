import { outlineOf } from '../essays/outline.ts';
import { frontmatterOf } from './read/frontmatter.ts';

/** The lines of the file on which the numbered paragraphs of an article begin; `null` for a text that is none. */
export function paragraphLines(file: string, text: string): readonly number[] | null {
  const front = frontmatterOf(file, text);
  return front && outlineOf(front.body, front.bodyLine).paragraphs.map(({ line }) => line);
}
