import type { Block } from '../domain/text/block.ts';

/**
 * The blocks of an essay for a page that holds several: their ids and the fragments that lead to
 * them begin with `prefix`. Ids of paragraphs are not theirs to have: the page writes them.
 */
export function prefixedBlocks(blocks: readonly Block[], prefix: string): Block[] {
  return blocks.map((block) => {
    if (block.kind === 'heading') return { ...block, id: prefix + block.id };
    if (block.kind === 'chart') return block;
    if (block.kind !== 'footnotes') return { ...block, html: prefixed(block.html, prefix) };
    const notes = block.notes.map((note) => ({
      ...note,
      id: prefix + note.id,
      refId: prefix + note.refId,
      html: prefixed(note.html, prefix),
    }));
    return { ...block, notes };
  });
}

/** HTML as the site writes it, with its quotation marks: only tags are touched. */
function prefixed(html: string, prefix: string): string {
  return html.replaceAll(/<[^>]+>/g, (tag) =>
    tag.replace(/ id="/, ` id="${prefix}`).replace(/ href="#/, ` href="#${prefix}`),
  );
}
