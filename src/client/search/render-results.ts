import { excerptOf } from '../../search/results/excerpt.ts';
import type { Hit, Results } from '../../search/index/find.ts';
import { highlightRuns } from '../../search/results/highlight.ts';
import type { Run } from '../../search/results/highlight.ts';
import type { Query } from '../../domain/claims/query.ts';
import type { ChartRecord, ParagraphRecord } from '../../search/index/record.ts';
import { placeOf } from '../../search/results/record-location.ts';
import { resultMessage } from '../../search/results/result-sentence.ts';
import { cardLink, claimOf, unmark } from './claim-cards.ts';
import { markedNodes } from '../base/marked-text.ts';

/** How results are shown: loaded with the first question, since it cuts texts into words. */

/** Shows on a card what matched, in place of what an earlier question matched. */
export function markCard(card: Element, { terms, why }: Pick<Hit, 'terms' | 'why'>): void {
  unmark(card);
  const text = card.querySelector(cardLink);
  if (text && terms.length > 0)
    text.replaceChildren(...markedNodes(highlightRuns(text.textContent ?? '', terms)));
  if (why.length > 0) claimOf(card)?.append(paragraph('claim-why', why.join(' · ')));
}

/** What a reader should know of how a query was read, concepts apart. */
export function noteOf({ text }: Query, results: Results): string {
  return [resultMessage(text, results), ...results.messages]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** What was searched besides the words typed, or that nothing was; empty where that says nothing. */
export function conceptsNote({ text, literal }: Query, { concepts }: Results): string {
  if (literal) return text.trim() === '' ? '' : 'Ideas are off.';
  const also = [...new Set(concepts.flatMap((concept) => concept.also))];
  return also.length > 0 ? `Also searched: ${also.map((words) => `“${words}”`).join(', ')}.` : '';
}

/** A paragraph of an essay as an item of a list: where it is, and what of it answers. */
export function paragraphItem({ record, terms }: Hit<ParagraphRecord>): HTMLElement {
  const item = itemOf(record, excerptOf(record.text, terms, excerptLength));
  item.classList.add(`tone-${record.articleTheme}`);
  return item;
}

/** A view of a chart as an item of a list: its chart, and the sentence that says what it shows. */
export function chartItem({ record, terms }: Hit<ChartRecord>): HTMLElement {
  return itemOf(record, highlightRuns(record.text, terms));
}

/** About two sentences. */
const excerptLength = 280;

function itemOf(record: ParagraphRecord | ChartRecord, words: readonly Run[]): HTMLElement {
  const link = document.createElement('a');
  link.href = record.url;
  link.textContent = placeOf(record);
  const head = paragraph('found-name');
  head.append(link);
  const text = paragraph('found-text');
  text.append(...markedNodes(words));
  const item = document.createElement('li');
  item.append(head, text);
  return item;
}

function paragraph(kind: string, text = ''): HTMLElement {
  const made = document.createElement('p');
  made.className = kind;
  made.textContent = text;
  return made;
}
