import type { Article, Seen } from '../../schema/article.ts';
import { edtfWords, isDay } from './edtf.ts';

/** A thing that the text tells of itself, such as its reading time. */
export type Told = Readonly<{ term: string; text: string }>;

/** What a text tells of itself beyond title, author and date, as its page shows it. */
export function toldOf(article: Article): readonly Told[] {
  const { readTime, credit, standfirst, headings } = article;
  return [
    readTime !== null && { term: 'Reading time', text: `“${readTime}”` },
    credit !== null && { term: 'Picture credit', text: `“${credit}”` },
    standfirst !== null && {
      term: 'Standfirst',
      text: `Paragraph ${standfirst} is the standfirst, the lines between title and text. It counts as a paragraph here.`,
    },
    headings.length > 0 && { term: 'Headings', text: headingsText(headings) },
  ].filter((told) => told !== false);
}

function headingsText(headings: Article['headings']): string {
  const each = headings.map(({ paragraph, text }) => `“${text}” before paragraph ${paragraph}`);
  return `${list(each)}. Ours stand in their place.`;
}

/** What a text does not tell: `no author and no picture credit`; `null` if it tells all of it. */
export function untoldOf(article: Article): string | null {
  const missing = [
    article.originalTitle === null && 'no title',
    article.author === null && 'no author',
    !isDay(article.date.edtf) && 'no day of publication',
    article.readTime === null && 'no reading time',
    article.credit === null && 'no picture credit',
  ].filter((word) => word !== false);
  return missing.length === 0 ? null : list(missing);
}

/** How a page was seen, said so that nobody takes the copy for the live page. */
export function seenWords({ agrees, read }: Seen): string {
  return `${agrees} We read the beginning of a stored copy of the page on ${edtfWords(read)}, not the live page.`;
}

/** How many sites are known to carry the article. */
export function carriers({ seen, copies }: Pick<Article, 'seen' | 'copies'>): number {
  return new Set([...seen, ...copies].map(({ site }) => site)).size;
}

/** `¶1 and ¶2`, or that there are none in the part that was seen. */
export function paragraphsWords(numbers: readonly number[]): string {
  return numbers.length === 0 ? 'none seen' : list(numbers.map((n) => `¶${n}`));
}

/** All words that a page gives about where a text comes from. */
export function originTexts(article: Article): readonly string[] {
  return [
    article.authorNote ?? '',
    article.provenance ?? '',
    untoldOf(article) ?? '',
    ...toldOf(article).map(({ text }) => text),
    ...article.seen.map(seenWords),
    ...article.copies.map(({ headline }) => headline ?? ''),
  ];
}

function list(words: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(words);
}
