import type { Article } from '../../schema/article.ts';
import { months, writtenWords } from './edtf.ts';

type Titled = Pick<Article, 'originalTitle' | 'standInTitle'>;
type Signed = Pick<Article, 'author' | 'publisher' | 'seen' | 'date'>;

/** What a page about an article is headed with: the title of the original, or what stands in for it. */
export function titleOf({ originalTitle, standInTitle }: Titled): string {
  return originalTitle ?? standInTitle ?? 'Untitled article';
}

/** The name of our own page about it, in citations, feeds and data: `Restatement of “Still”`. */
export function restatementTitle(article: Titled): string {
  const { originalTitle } = article;
  if (originalTitle !== null) return `Restatement of “${originalTitle}”`;
  return `Restatement of an ${titleOf(article).replace('Untitled', 'untitled')}`;
}

/** The author’s name, or that the text names none; `Author not named` stands at a beginning. */
export function authorWords({ author }: Pick<Article, 'author'>): string {
  return author ?? 'Author not named';
}

/** The site that a citation names: who published it, or where it was seen; `null` if neither. */
export function siteOf({ publisher, seen }: Pick<Article, 'publisher' | 'seen'>): string | null {
  return publisher ?? seen[0]?.site ?? null;
}

/** The site that published it, or on which it was seen: `Sea Weekly`, `seen on sea.example`. */
export function placeWords(article: Pick<Article, 'publisher' | 'seen'>): string | null {
  const site = siteOf(article);
  return site && (article.publisher ? site : `seen on ${site}`);
}

/** Author, time of writing and site in one line: `Ann Lee, 2 February 2026, Sea Weekly`. */
export function bylineWords(article: Signed): string {
  return [authorWords(article), writtenWords(article.date.edtf), placeWords(article)]
    .filter(Boolean)
    .join(', ');
}

/** The time of writing with the names of months cut short: `2 Feb 2026`, `7 May 2025 or later`. */
export function shortWritten(edtf: string): string {
  return writtenWords(edtf).replaceAll(longMonths, (month) => shortMonth(month));
}

const longMonths = new RegExp(months.filter((month) => month.length > 5).join('|'), 'g');

function shortMonth(month: string): string {
  return month === 'September' ? 'Sept' : month.slice(0, 3);
}

/** Two letters for a short name, of its first word and its last: `AF` for “Alliance in Flux”. */
export function initialsOf(label: string): string {
  const words = label.split(/[\s–-]+/);
  return `${words[0]![0]!}${words.at(-1)![0]!}`.toUpperCase();
}
