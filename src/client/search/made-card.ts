import { stateWith } from '../../domain/claims/assessment-state.ts';
import { kindLabels } from '../../domain/claims/labels.ts';
import type { ClaimRecord } from '../../search/index/record.ts';
import { cardLink } from './claim-cards.ts';

/**
 * A card for a claim that the page does not list.
 *
 * @param pattern a template with the card of one claim, whose `data-article` names its article, and the marks of
 *   every stance (`.stance-asserts`) and every state (`.verdict-corroborated`)
 */
export function madeCard(pattern: HTMLTemplateElement, record: ClaimRecord): Element {
  const shown = pattern.content.querySelector('.claim-card')!;
  const card = shown.cloneNode(true) as HTMLElement;
  card.className = `claim-card print-keep tone-${record.articleTheme}`;
  card.dataset['claimId'] = record.id;
  const link = card.querySelector<HTMLAnchorElement>(cardLink)!;
  link.href = record.url;
  link.textContent = record.text;
  link.parentElement!.dataset['transitionTo'] = `claim-${record.id}`;
  const place = card.querySelector('.claim-place')!;
  place.setAttribute('href', sentenceAt(place.getAttribute('href')!, pattern, record));
  place.textContent = `${record.articleLabel}, ${record.articleTime}, ¶${record.paragraph}`;
  place.nextElementSibling!.textContent = kindLabels[record.kind];
  card.querySelector('.verdict')!.replaceWith(...marksOf(pattern, record));
  return card;
}

/** The address of the words that carry a claim, as that of the pattern is built. */
function sentenceAt(
  address: string,
  { content, dataset }: HTMLTemplateElement,
  { article, id }: ClaimRecord,
): string {
  const claim = content.querySelector<HTMLElement>('.claim-card')!.dataset['claimId']!;
  return address.replace(`#${claim}`, `#${id}`).replace(`/${dataset['article']!}/`, `/${article}/`);
}

/** The mark of the stance, if the claim takes one, and of how the record stands to it. */
function marksOf({ content }: HTMLTemplateElement, record: ClaimRecord): Node[] {
  const { kind, verdict, stance } = record;
  const marks = [
    stance && `.stance-${stance}`,
    `.verdict-marks .verdict-${stateWith(kind, verdict)}`,
  ];
  return marks.flatMap((mark) => (mark ? [content.querySelector(mark)!.cloneNode(true)] : []));
}
