import type { ReadoutCard } from '../../charts/readout/cards.ts';

type Cards = readonly ReadoutCard[];

const cards = new WeakMap<Element, () => Cards>();

/** Gives a drawing the cards of another view than the build drew; worked out when first needed. */
export function setCards(drawing: Element, make: () => Cards): void {
  let made: Cards | undefined;
  cards.set(drawing, () => (made ??= make()));
}

/** The cards of what a drawing shows: those given to it, or those that the build wrote beside it. */
export function cardsOf(drawing: Element): Cards {
  if (!cards.has(drawing)) {
    const written = drawing.querySelector('chart-readout > script')?.textContent ?? '[]';
    setCards(drawing, () => JSON.parse(written) as Cards);
  }
  return cards.get(drawing)!();
}
