/** Where the text of a claim is in its card. */
export const cardLink = '.claim-text a';

/** The children of the results by claim id, in the order of the page. */
export function cardsIn(results: Element): ReadonlyMap<string, Element> {
  return new Map(
    [...results.children].flatMap((card) => {
      const id = claimOf(card)?.getAttribute('data-claim-id');
      return id ? [[id, card] as const] : [];
    }),
  );
}

/** The claim that a child of the results is, or has in it. */
export function claimOf(card: Element): Element | null {
  return card.matches('[data-claim-id]') ? card : card.querySelector('[data-claim-id]');
}

/** Takes what an earlier question added off a card. */
export function unmark(card: Element): void {
  card.querySelector('.claim-why')?.remove();
  const text = card.querySelector(cardLink);
  if (text?.querySelector('mark')) text.textContent = text.textContent;
}
