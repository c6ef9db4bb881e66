import type { Run } from '../../search/results/highlight.ts';

/** A text as nodes, with matches in `<mark>`. */
export function markedNodes(runs: readonly Run[]): readonly Node[] {
  return runs.map(({ text, hit }) => (hit ? mark(text) : document.createTextNode(text)));
}

/** The same with marks that screen readers ignore: they would pause at each. */
export function silentlyMarkedNodes(runs: readonly Run[]): readonly Node[] {
  const nodes = markedNodes(runs);
  for (const node of nodes) if (node instanceof Element) node.setAttribute('role', 'presentation');
  return nodes;
}

function mark(text: string): Element {
  const marked = document.createElement('mark');
  marked.textContent = text;
  return marked;
}
