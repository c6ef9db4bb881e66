import { cardTree } from '../../charts/readout/card-tree.ts';
import type { ReadoutCard } from '../../charts/readout/cards.ts';
import { elementOf } from '../base/element.ts';
import { cardAbove, cardBeside, roomBeside } from './card-place.ts';
import type { CardRoom } from './card-place.ts';

/** What is read, and where, in CSS pixels from the upper left corner of the drawing. */
export type OverlayContent = Readonly<{
  card: ReadoutCard;
  /** The value that the pointer is nearest to; `null` in a gap. */
  point: string | null;
  guide: Readonly<{ x: number; top: number; bottom: number }>;
  /** The edges of the values of the period, such as bars. */
  read: Readonly<{ left: number; right: number }>;
  /** The height the pointer or the value is at. */
  level: number;
  by: 'mouse' | 'touch' | 'keyboard';
}>;

/** Guide and card over a drawing. */
export type Overlay = Readonly<{ show: (content: OverlayContent) => void; hide: () => void }>;

/** Makes guide and card in a readout; both are seen only while something is read. */
export function overlayIn(readout: HTMLElement, drawing: HTMLElement): Overlay {
  const guide = document.createElement('div');
  guide.className = 'readout-guide';
  guide.setAttribute('aria-hidden', 'true');
  const cardFor = cardKeeper();
  return {
    show: (content) => {
      const card = cardFor(content);
      if (!card.isConnected) {
        readout.querySelector('.readout-card')?.remove();
        readout.append(guide, card);
      }
      const { x, top, bottom } = content.guide;
      place(guide, { left: x, top });
      guide.style.blockSize = `${bottom - top}px`;
      placeCard(card, content, roomOf(drawing));
    },
    hide: () => {
      guide.remove();
      readout.querySelector('.readout-card')?.remove();
    },
  };
}

/** Makes cards, but one for all that is said of the same value: a pointer moves often. */
function cardKeeper() {
  let kept: { content: OverlayContent; element: HTMLElement } | null = null;
  return (content: OverlayContent): HTMLElement => {
    const same = kept?.content.card === content.card && kept.content.point === content.point;
    const element = same
      ? kept!.element
      : (elementOf(cardTree(content.card, content.point)) as HTMLElement);
    kept = { content, element };
    return element;
  };
}

/** The least and the most that a card beside the guide may be wide, in CSS pixels. */
const [narrowest, widest] = [200, 384];

function placeCard(card: HTMLElement, { read, level, by }: OverlayContent, room: CardRoom): void {
  const size = () => ({ width: card.offsetWidth, height: card.offsetHeight });
  const width = roomBeside(read, room);
  delete card.dataset['above'];
  if (by !== 'touch' && width >= narrowest) {
    card.style.maxInlineSize = `${Math.min(widest, width)}px`;
    const beside = cardBeside(size(), read, level, room);
    if (beside) return place(card, beside);
    card.style.maxInlineSize = '';
  }
  card.dataset['above'] = '';
  place(card, cardAbove(size(), by === 'touch' ? level : null, room));
}

function place({ style }: HTMLElement, { left, top }: { left: number; top: number }): void {
  style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
}

/** The room of a card: the window below the head of the page, as seen from the drawing. */
function roomOf(drawing: HTMLElement): CardRoom {
  const { height, left, top } = drawing.getBoundingClientRect();
  const head = document.querySelector('body > header')?.getBoundingClientRect().bottom ?? 0;
  const right = document.documentElement.clientWidth - left - 4;
  const seen = {
    left: 4 - left,
    right,
    top: Math.max(0, head) + 4 - top,
    bottom: innerHeight - top,
  };
  return { height, seen };
}
