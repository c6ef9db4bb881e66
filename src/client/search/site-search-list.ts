import type { Hit, Results } from '../../search/index/find.ts';
import type { SubjectRecord } from '../../search/index/record.ts';
import type { FacetName } from '../../search/query/names.ts';
import { excerptOf } from '../../search/results/excerpt.ts';
import { highlightRuns } from '../../search/results/highlight.ts';
import { placeOf } from '../../search/results/record-location.ts';
import { silentlyMarkedNodes } from '../base/marked-text.ts';
import { everything } from './suggestions.ts';

/** Where options lead, with `*` for the question, or the id of what is named. */
export type Addresses = Readonly<Record<'question' | FacetName['facet'], string>>;

/** Options of each kind beside the claims, at most. */
const mostOthers = 2;
/** Characters of a paragraph that are shown. */
const excerptLength = 150;

/**
 * The options for what was found, in labelled groups: names, questions, claims, paragraphs, charts, and
 * last the way to everything; for a question without answers another question, if there is one.
 */
export function groupsOf(asked: string, results: Results, to: Addresses): readonly HTMLElement[] {
  const { names, hits, paragraphs, charts, subjects, suggestion } = results;
  const beside = [paragraphs, charts, ...Object.values(subjects)].flat();
  const found = hits.length + beside.length > 0;
  const all = option([everything(asked, results)], '', questionAddress(asked, to));
  return [
    group(
      'Names',
      names.map((name) => nameOption(name, to)),
    ),
    group('Questions', subjects.proposition.map(subjectOption)),
    group(
      'Claims',
      hits.map((hit) => hitOption(hit)),
    ),
    group(
      'Paragraphs',
      paragraphs.slice(0, mostOthers).map((hit) => hitOption(hit)),
    ),
    group(
      'Charts',
      charts.slice(0, mostOthers).map((hit) => hitOption(hit)),
    ),
    group('Did you mean', suggestion && !found ? [questionOption(suggestion, to)] : []),
    group('Everything', found ? [all] : []),
  ].filter((made) => made !== null);
}

/** Questions to try, as a group. */
export function exampleGroup(examples: readonly string[], to: Addresses): HTMLElement {
  return group(
    'Try',
    examples.map((example) => questionOption(example, to)),
  )!;
}

/** A group of options under its label; `null` without options. */
function group(label: string, options: readonly HTMLElement[]): HTMLElement | null {
  if (options.length === 0) return null;
  const made = document.createElement('div');
  made.setAttribute('role', 'group');
  made.setAttribute('aria-label', label);
  const heading = part('site-search-heading', label);
  heading.setAttribute('aria-hidden', 'true');
  made.append(heading, ...options);
  return made;
}

function nameOption({ facet, id, label }: FacetName, to: Addresses): HTMLElement {
  const noun = { articles: 'Essay', topics: 'Topic', actors: 'Actor' }[facet];
  return option([label], noun, to[facet].replace('*', id));
}

function questionOption(question: string, to: Addresses): HTMLElement {
  return option([question], '', questionAddress(question, to));
}

function questionAddress(question: string, to: Addresses): string {
  return to.question.replace('*', encodeURIComponent(question.toWellFormed()));
}

function subjectOption({ text, place, url }: SubjectRecord): HTMLElement {
  return option([text], place, url);
}

function hitOption({ record, terms }: Hit): HTMLElement {
  const shown =
    record.of === 'paragraph'
      ? excerptOf(record.text, terms, excerptLength)
      : highlightRuns(record.text, terms);
  const made = option(silentlyMarkedNodes(shown), placeOf(record), record.url);
  if (record.of !== 'chart') made.classList.add(`tone-${record.articleTheme}`);
  return made;
}

/** One option: a link, so that it can be opened as any link can. */
function option(text: readonly (Node | string)[], place: string, address: string): HTMLElement {
  const made = document.createElement('a');
  made.href = address;
  made.tabIndex = -1;
  made.draggable = false;
  made.setAttribute('role', 'option');
  made.append(part('site-search-text', ...text));
  if (place) made.append(' ', part('site-search-place', place));
  return made;
}

function part(className: string, ...content: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement('span');
  made.className = className;
  made.append(...content);
  return made;
}
