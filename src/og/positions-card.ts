import type { SvgNode } from '../charts/scene/svg-tree.ts';
import type { PositionsCard } from './card.ts';
import { cardHead, margin } from './card-head.ts';
import { cardSize } from './drawing/theme.ts';
import type { Kit } from './drawing/theme.ts';
import { node, set } from './drawing/svg-node.ts';
import { hexOf, mixedHex } from './drawing/palette.ts';
import { heightOf, setting } from './drawing/fit-text.ts';
import { stanceSign } from './drawing/stance-icons.ts';

const width = cardSize.width - 2 * margin;
const [top, columnTop] = [140, 336];
const gap = 22;
const signSize = 60;

/** A question over five columns: each article's colour, position and name. */
export function positionsTree(card: PositionsCard, kit: Kit): SvgNode[] {
  const { palette, serif } = kit;
  const question = setting(card.title, serif.medium, {
    width,
    height: columnTop - top - 30,
    sizes: [72, 64, 58, 52, 47, 42],
    leading: 1.16,
  });
  const start = top + (columnTop - top - 20 - heightOf(question)) / 2;
  const pitch = (width + gap) / card.positions.length;
  return [
    ...cardHead(card.section, kit),
    ...set(question, margin, start, { face: serif.medium, fill: hexOf(palette, 'ink') }),
    ...card.positions.flatMap((position, i) =>
      column(position, { x: margin + i * pitch, width: pitch - gap }, kit),
    ),
  ];
}

function column(
  { label, theme, stance }: PositionsCard['positions'][number],
  room: Readonly<{ x: number; width: number }>,
  { palette, sans }: Kit,
): SvgNode[] {
  const { x } = room;
  const colour = mixedHex(palette, theme, 0.88, 'ink');
  const sizes = [24, 22, 20];
  const name = setting(label, sans.semibold, { ...room, height: 62, sizes, leading: 1.2 });
  const word = setting(stance, sans.medium, { ...room, height: 90, sizes: [26, 24], leading: 1.2 });
  const ink = hexOf(palette, stance === 'silent' ? 'ink-3' : 'ink');
  const bar = { x, y: columnTop, width: room.width, height: 7, fill: hexOf(palette, theme) };
  return [
    node('rect', bar),
    ...set(name, x, columnTop + 28, { face: sans.semibold, fill: colour }),
    stanceSign(stance, { x: x - 4, y: columnTop + 98, size: signSize }, ink),
    ...set(word, x, columnTop + 178, { face: sans.medium, fill: ink }),
  ];
}
