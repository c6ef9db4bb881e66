import type { Block } from '../domain/text/block.ts';
import { plainText } from '../domain/text/html.ts';
import { minutesToRead } from '../domain/text/reading-time.ts';

/** How many minutes it takes to read the paragraphs of an essay. */
export function readingMinutes(blocks: readonly Block[]): number {
  const texts = blocks.map((block) => (block.kind === 'paragraph' ? plainText(block.html) : ''));
  return minutesToRead(texts.join(' '));
}
