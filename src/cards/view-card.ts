import { chartScene } from '../charts/chart-scene.ts';
import { drawingOf } from '../charts/panels.ts';
import type { SvgNode } from '../charts/svg-tree.ts';
import { svgTree } from '../charts/svg-tree.ts';
import { site } from '../model/site.ts';
import type { ViewCard } from './card.ts';
import { inked } from './ink.ts';
import { cardSize } from './kit.ts';
import type { Kit } from './kit.ts';
import { motif } from './motif.ts';
import { lettered, node, set } from './node.ts';
import { inkOf } from './palette.ts';
import { heightOf, setting } from './setting.ts';
import type { Setting } from './setting.ts';
import { widthOf } from './typeface.ts';

const margin = 56;
const width = cardSize.width - 2 * margin;
const foot = cardSize.height - 34;

/** A view as it is: title, sentence, drawing, publishers and address. */
export function viewTree(card: ViewCard, kit: Kit): SvgNode[] {
  const { palette, serif, sans } = kit;
  const [ink, quiet] = [inkOf(palette, 'ink'), inkOf(palette, 'ink-2')];
  const name = widthOf(site.name, serif.semibold, 30);
  const nameAt = cardSize.width - margin - name;
  const title = setting(card.title, serif.medium, {
    width: width - name - 120,
    height: 56,
    sizes: [46, 42, 38, 34],
    leading: 1.16,
  });
  const sentence = sentenceSetting(card.sentence, kit);
  const top = 108 + heightOf(sentence) + 14;
  return [
    ...set(title, margin, 42, { face: serif.medium, fill: ink }),
    motif({ x: nameAt - 68, y: 46, width: 55, height: 30, stroke: 3 }, null, palette),
    lettered(site.name, nameAt, 74, { face: serif.semibold, size: 30, fill: ink }),
    ...set(sentence, margin, 104, { face: sans.regular, fill: quiet }),
    drawing(card, { top, bottom: foot - 36 }, kit),
    ...footLine(card, kit),
  ];
}

/** As much of a sentence as stands in two lines: all, or whole clauses from its start. */
function sentenceSetting(sentence: string, { sans }: Kit): Setting {
  const room = { width, height: 66, sizes: [24], leading: 1.3 };
  const clauses = [...sentence.matchAll(/[;.](?= |$)/g)].map(({ index }) => index).reverse();
  const shorter = clauses.map((end) => `${sentence.slice(0, end)}.`);
  const tried = [sentence, ...shorter].map((text) => setting(text, sans.regular, room));
  return tried.find(({ lines }) => !lines.at(-1)!.endsWith('…')) ?? tried[0]!;
}

/** The drawing, its letters larger where one panel has all the room. */
function drawing(
  { data, view }: ViewCard,
  { top, bottom }: Readonly<{ top: number; bottom: number }>,
  { palette }: Kit,
): SvgNode {
  const scale = drawingOf(data, view).panels.length > 1 ? 1.3 : 1.6;
  const frame = { width: width / scale, height: (bottom - top) / scale };
  const tree = inked(svgTree(chartScene(data, view, frame)), palette);
  return node('g', { transform: `translate(${margin} ${top}) scale(${scale})` }, tree.children);
}

function footLine({ publishers, address }: ViewCard, { palette, sans }: Kit): SvgNode[] {
  const [left, right] = [inkOf(palette, 'ink-2'), inkOf(palette, 'ink')];
  const look = { face: sans.medium, size: 20, fill: right, anchor: 'end' } as const;
  const room = width - widthOf(address, sans.medium, 20) - 40;
  const said = `${publishers.length === 1 ? 'Source' : 'Sources'}: ${publishers.join('; ')}`;
  const sources = setting(said, sans.regular, {
    width: room,
    height: 30,
    sizes: [20],
    leading: 1.3,
  });
  return [
    lettered(sources.lines[0]!, margin, foot, { face: sans.regular, size: 20, fill: left }),
    lettered(address, cardSize.width - margin, foot, look),
  ];
}
