/** The claim whose words or whose note an element is or stands in; `null` for others. */
export function claimAt(element: EventTarget | null): string | null {
  if (!(element instanceof Element)) return null;
  const part = element.closest<HTMLElement>('a.claim, .note');
  return part?.dataset['claim'] ?? part?.dataset['note'] ?? null;
}

/** The words of an essay that carry a claim. */
export function phraseOf(claim: string): HTMLElement | null {
  return document.querySelector(`a.claim[data-claim="${claim}"]`);
}

/** The note on a claim, in its place in the essay. */
export function noteOf(claim: string): HTMLElement | null {
  return document.querySelector(`.notes [data-note="${claim}"]`);
}

/** Lights up the words and the note of one claim, and of no other; `null`: of none. */
export function lightClaim(claim: string | null): void {
  for (const lit of document.querySelectorAll('[data-lit]')) lit.removeAttribute('data-lit');
  if (claim === null) return;
  phraseOf(claim)?.setAttribute('data-lit', '');
  noteOf(claim)?.setAttribute('data-lit', '');
}
