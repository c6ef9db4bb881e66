import { excerptOf } from '../../search/results/excerpt.ts';
import type { Hit, Results } from '../../search/index/find.ts';
import { highlightRuns } from '../../search/results/highlight.ts';
import type { Run } from '../../search/results/highlight.ts';
import type { Query } from '../../domain/claims/query.ts';
import type { FacetName } from '../../search/query/names.ts';
import type {
  ChartRecord,
  ClaimRecord,
  ParagraphRecord,
  SubjectRecord,
} from '../../search/index/record.ts';
import { placeOf } from '../../search/results/record-location.ts';
import { resultMessage } from '../../search/results/result-sentence.ts';
import { cardLink, claimOf, unmark } from './claim-cards.ts';
import { madeCard } from './made-card.ts';
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

/** How many cards are made at a time where the page lists none. */
const atATime = 50;

/**
 * The cards of claims that were found, in their order, marked: those of the page, or where there is a pattern made
 * of it, so many at a time, with a button for the next.
 */
export function cardsOf(
  hits: readonly Hit<ClaimRecord>[],
  cards: ReadonlyMap<string, Element>,
  pattern: HTMLTemplateElement | null,
): Element[] {
  const shown = (pattern ? hits.slice(0, atATime) : hits).flatMap((hit) => {
    const card = cards.get(hit.record.id) ?? (pattern && madeCard(pattern, hit.record));
    if (card) markCard(card, hit);
    return card ?? [];
  });
  const rest = hits.slice(shown.length);
  return pattern && rest.length > 0 ? [...shown, moreButton(rest, pattern)] : shown;
}

/** What stands below the claims where more were found than are given; nothing where all are. */
export function cutNote({ count, hits }: Pick<Results, 'count' | 'hits'>): Element[] {
  if (count <= hits.length) return [];
  const note = `These are the first ${hits.length} of ${count}. A narrower question finds the others.`;
  return [paragraph('search-note', note)];
}

function moreButton(rest: readonly Hit<ClaimRecord>[], pattern: HTMLTemplateElement): Element {
  const more = document.createElement('button');
  more.type = 'button';
  more.className = 'button';
  more.textContent = `Show ${Math.min(rest.length, atATime)} more of ${rest.length}`;
  more.addEventListener('click', () => {
    const cards = cardsOf(rest, new Map(), pattern);
    more.replaceWith(...cards);
    cards[0]?.querySelector<HTMLElement>(cardLink)?.focus();
  });
  return more;
}

/** What a reader should know of how a query was read, concepts apart. */
export function noteOf({ text }: Query, results: Results): string {
  return [resultMessage(text, results), ...results.messages]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** What was searched besides the words typed, or that nothing was; empty where that says nothing. */
export function conceptsNote({ text, literal }: Query, { concepts }: Results): string {
  if (literal) return text.trim() === '' ? '' : 'Only the words typed are searched.';
  const also = [...new Set(concepts.flatMap((concept) => concept.also))];
  return also.length > 0 ? `Also searched: ${also.map((words) => `“${words}”`).join(', ')}.` : '';
}

/** What was found besides claims, as items of a list for each kind. */
export function textItems({ paragraphs, charts, subjects }: Results) {
  return {
    paragraphs: paragraphs.map(paragraphItem),
    charts: charts.map(chartItem),
    events: subjects.event.map(subjectItem),
    sources: subjects.source.map(subjectItem),
  };
}

/** Shows above the claims the propositions that answer, what is named, and what was looked for in vain. */
export function showBeside(
  page: ParentNode,
  { subjects, names, lookedFor }: Results,
  addressNaming: (name: FacetName) => string,
): void {
  showQuestions(page.querySelector('[data-questions]')!, subjects.proposition);
  const named = page.querySelector<HTMLElement>('[data-names]')!;
  named.hidden = names.length === 0;
  named.replaceChildren('All claims:', ...names.map((name) => nameLink(name, addressNaming)));
  const looked = page.querySelector<HTMLElement>('[data-looked]')!;
  looked.hidden = lookedFor.length === 0;
  looked.textContent = `Looked for: ${lookedFor.join(', ')}.`;
}

/** Takes the propositions out of the template of the section. */
function showQuestions(section: HTMLElement, found: readonly SubjectRecord[]): void {
  const { content } = section.querySelector('template')!;
  const rows = found.flatMap(({ id }) => {
    const row = content.querySelector(`[data-proposition="${id}"]`);
    return row ? [row.cloneNode(true)] : [];
  });
  section.hidden = rows.length === 0;
  section.querySelector('ul')!.replaceChildren(...rows);
}

function nameLink(name: FacetName, addressNaming: (name: FacetName) => string): HTMLElement {
  const link = document.createElement('a');
  link.href = addressNaming(name);
  link.textContent = name.label;
  return link;
}

/** An event or a source as an item of a list: its day or publisher, and what it is. */
function subjectItem({ url, place, text }: SubjectRecord): HTMLElement {
  return itemAt(url, place, [text]);
}

/** A paragraph of an essay as an item of a list: where it is, and what of it answers. */
function paragraphItem({ record, terms }: Hit<ParagraphRecord>): HTMLElement {
  const item = itemOf(record, excerptOf(record.text, terms, excerptLength));
  item.classList.add(`tone-${record.articleTheme}`);
  return item;
}

/** A view of a chart as an item of a list: its chart, and the sentence that says what it shows. */
function chartItem({ record, terms }: Hit<ChartRecord>): HTMLElement {
  return itemOf(record, highlightRuns(record.text, terms));
}

/** About two sentences. */
const excerptLength = 280;

function itemOf(record: ParagraphRecord | ChartRecord, words: readonly Run[]): HTMLElement {
  return itemAt(record.url, placeOf(record), markedNodes(words));
}

function itemAt(url: string, place: string, words: readonly (Node | string)[]): HTMLElement {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = place;
  const head = paragraph('found-name');
  head.append(link);
  const text = paragraph('found-text');
  text.append(...words);
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
