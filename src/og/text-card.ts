import type { SvgNode } from '../charts/scene/svg-tree.ts';
import type { Sign, WordsCard } from './card.ts';
import { cardHead, margin } from './card-head.ts';
import { cardSize } from './drawing/theme.ts';
import type { Kit } from './drawing/theme.ts';
import { emblem } from './drawing/emblem.ts';
import { lettered, set } from './drawing/svg-node.ts';
import { hexOf, mixedHex } from './drawing/palette.ts';
import { heightOf, setting } from './drawing/fit-text.ts';
import { stanceSign, stateSign } from './drawing/stance-icons.ts';
import { textWidth } from './drawing/font-metrics.ts';

const width = cardSize.width - 2 * margin;
/** Between the head of the card and the band at its foot. */
const [top, foot] = [140, 492];
const band = { x: -30, y: 524, width: cardSize.width + 60, height: 84, stroke: 5 };
const kickerHeight = 52;
const signHeight = 64;
const lineGap = 26;

/** A title with its kicker, line and signs, over the emblem. */
export function wordsTree(card: WordsCard, kit: Kit): SvgNode[] {
  const { palette, serif, sans } = kit;
  const { kicker, theme, title, signs } = card;
  const over = kicker === null ? 0 : kickerHeight;
  const under = signs.length > 0 ? signHeight : 0;
  const line = lineSetting(card, kit);
  const taken = over + under + (line ? heightOf(line) + lineGap : 0);
  const words = setting(title, serif.medium, {
    width,
    height: foot - top - taken,
    sizes: [84, 76, 68, 62, 56, 51, 47, 43, 40, 37],
    leading: 1.16,
  });
  const start = top + (foot - top - taken - heightOf(words)) / 2;
  const lineTop = start + over + heightOf(words) + lineGap;
  const colour = theme ? mixedHex(palette, theme, 0.88, 'ink') : hexOf(palette, 'ink-2');
  return [
    ...cardHead(card.section, kit),
    ...(kicker === null
      ? []
      : [lettered(kicker, margin, start + 26, { face: sans.semibold, size: 28, fill: colour })]),
    ...set(words, margin, start + over, { face: serif.medium, fill: hexOf(palette, 'ink') }),
    ...(line
      ? set(line, margin, lineTop, { face: serif.regular, fill: hexOf(palette, 'ink-2') })
      : []),
    ...signRow(signs, start + over + heightOf(words) + signHeight - 10, kit),
    emblem(band, theme, palette),
  ];
}

function lineSetting({ line }: WordsCard, { serif }: Kit) {
  if (line === null) return null;
  const room = { width: width - 60, height: 140, sizes: [36, 33], leading: 1.26 };
  return setting(line, serif.regular, room);
}

/** Shapes with their words, one after the other on a baseline. */
function signRow(signs: readonly Sign[], baseline: number, { palette, sans }: Kit): SvgNode[] {
  const size = 28;
  const fill = hexOf(palette, 'ink');
  let x = margin;
  return signs.flatMap((sign) => {
    const place = { x, y: baseline - size + 4, size };
    const shape =
      sign.kind === 'stance'
        ? stanceSign(sign.stance, place, fill)
        : stateSign(sign.state, place, fill);
    const word = lettered(sign.word, x + size + 12, baseline, { face: sans.medium, size, fill });
    x += size + 12 + Math.ceil(textWidth(sign.word, sans.medium, size)) + 44;
    return [shape, word];
  });
}
