import type { Scene } from './scene.ts';
import { svgTree } from './svg-tree.ts';
import type { SvgNode } from './svg-tree.ts';

/** A scene as SVG text, the same tree that `svgTree` gives. */
export function svgText(scene: Scene, key?: string): string {
  return nodeText(svgTree(scene, key));
}

/** A tree of elements as text. */
export function nodeText(node: SvgNode | string): string {
  if (typeof node === 'string') return escaped(node);
  const attributes = Object.entries(node.attributes).map(
    ([name, value]) => ` ${name}="${escaped(value)}"`,
  );
  return `<${node.name}${attributes.join('')}>${node.children.map(nodeText).join('')}</${node.name}>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character]!);
}
