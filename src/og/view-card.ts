import type { SvgNode } from '../charts/scene/svg-tree.ts';
import { site } from '../domain/site.ts';
import type { ViewCard } from './card.ts';
import { inked } from './drawing/mark-styles.ts';
import { cardSize } from './drawing/theme.ts';
import type { Kit } from './drawing/theme.ts';
import { motif } from './drawing/emblem.ts';
import { lettered, node, set } from './drawing/svg-node.ts';
import { inkOf } from './drawing/palette.ts';
import { heightOf, setting } from './drawing/fit-text.ts';
import { widthOf } from './drawing/font-metrics.ts';

const margin = 48;
/** The words at the left; the drawing has the rest. */
const column = { width: 350, top: 128, bottom: 540 };
const picture = { left: 426, top: 46, bottom: 534 };
const footLines = [572, 602] as const;
const footSize = 20;

/** A snapshot: its words beside its drawing, over publishers, day and address. */
export function viewTree(card: ViewCard, kit: Kit): SvgNode[] {
  const { palette, serif, sans } = kit;
  const [ink, quiet] = [inkOf(palette, 'ink'), inkOf(palette, 'ink-2')];
  const { width } = column;
  const title = setting(card.title, serif.medium, {
    width,
    height: 148,
    sizes: [44, 41, 38, 35, 32],
    leading: 1.14,
  });
  const nameTop = column.top + heightOf(title) + 12;
  const name = setting(card.name, sans.semibold, {
    width,
    height: 112,
    sizes: [22, 20, 18],
    leading: 1.25,
  });
  const sentenceTop = nameTop + heightOf(name) + 12;
  const sentence = setting(card.sentence, sans.regular, {
    width,
    height: column.bottom - sentenceTop,
    sizes: [22, 20, 18, 16, 15],
    leading: 1.34,
  });
  return [
    motif({ x: margin, y: 50, width: 62, height: 34, stroke: 3.4 }, null, palette),
    lettered(site.name, margin + 76, 81, { face: serif.semibold, size: 31, fill: ink }),
    ...set(title, margin, column.top, { face: serif.medium, fill: ink }),
    ...set(name, margin, nameTop, { face: sans.semibold, fill: ink }),
    ...set(sentence, margin, sentenceTop, { face: sans.regular, fill: quiet }),
    drawn(card, kit),
    ...footWords(card, kit),
  ];
}

/** The drawing as large as its place allows, in the middle of it. */
function drawn({ drawing }: ViewCard, { palette }: Kit): SvgNode {
  const [width, height] = [drawing.attributes['width'], drawing.attributes['height']].map(Number);
  const room = {
    width: cardSize.width - margin - picture.left,
    height: picture.bottom - picture.top,
  };
  const scale = Math.floor(Math.min(room.width / width!, room.height / height!) * 1000) / 1000;
  const x = Math.round(picture.left + (room.width - width! * scale) / 2);
  const y = Math.round(picture.top + (room.height - height! * scale) / 2);
  const transform = `translate(${x} ${y}) scale(${scale})`;
  return node('g', { transform }, inked(drawing, palette).children);
}

function footWords({ publishers, made, address }: ViewCard, { palette, sans }: Kit): SvgNode[] {
  const [quiet, ink] = [inkOf(palette, 'ink-2'), inkOf(palette, 'ink')];
  const look = { face: sans.regular, size: footSize, fill: quiet };
  const room = cardSize.width - 2 * margin;
  const sources = credit(publishers, (text) => widthOf(text, sans.regular, footSize) <= room);
  return [
    lettered(sources, margin, footLines[0], look),
    lettered(`Kept on ${made}`, margin, footLines[1], look),
    lettered(address, cardSize.width - margin, footLines[1], {
      ...look,
      face: sans.medium,
      fill: ink,
      anchor: 'end',
    }),
  ];
}

/** Who published the values: all where they fit, else as many as do and the number of the others. */
export function credit(publishers: readonly string[], fits: (text: string) => boolean): string {
  const head = publishers.length === 1 ? 'Source' : 'Sources';
  for (let kept = publishers.length; kept > 0; kept -= 1) {
    const others = publishers.length - kept;
    const named = publishers.slice(0, kept).join('; ');
    const text = `${head}: ${named}${others > 0 ? ` and ${others} more` : ''}`;
    if (fits(text)) return text;
  }
  return `${publishers.length} sources`;
}
