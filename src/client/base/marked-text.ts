import type { Run } from '../../search/results/highlight.ts';

/**
 * A text in runs as nodes, what was sought in `<mark>`.
 *
 * @param silent for eyes only: a screen reader breaks what it says at every mark it knows of
 */
export function runNodes(runs: readonly Run[], silent = false): readonly Node[] {
  return runs.map(({ text, hit }) => {
    if (!hit) return document.createTextNode(text);
    const marked = document.createElement('mark');
    if (silent) marked.setAttribute('role', 'presentation');
    marked.textContent = text;
    return marked;
  });
}
