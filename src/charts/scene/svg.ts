import { nodeText } from './element-tree.ts';
import type { Scene } from './scene.ts';
import { svgTree } from './svg-tree.ts';

/** A scene as SVG text, the same tree that `svgTree` gives. */
export function svgText(scene: Scene, key?: string): string {
  return nodeText(svgTree(scene, key));
}
