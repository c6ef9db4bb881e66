import type { Article } from '../model/article.ts';
import { restatementTitle } from '../model/byline.ts';
import type { Claim } from '../model/claim.ts';
import { edtfWords } from '../model/edtf.ts';
import { site } from '../model/site.ts';

/** A page of the site that can be cited: its absolute address and the day it was read. */
export type Cited = Readonly<{ url: string; accessed: string }>;

/** How to cite the restatement of an article, in one line of plain text. */
export function citeArticle(article: Article, page: Cited): string {
  return `${restatementTitle(article)}. ${site.name} from ${originalOf(article)}. ${page.url} (as of ${edtfWords(page.accessed)}).`;
}

/** How to cite one claim, in one line of plain text. */
export function citeClaim(claim: Claim, article: Article, page: Cited): string {
  return `${site.name}, claim “${claim.id}”: “${claim.text}” From ${originalOf(article)}, ¶${claim.paragraph}. ${page.url} (as of ${edtfWords(page.accessed)}).`;
}

/** How to cite a chart in its default view, in one line of plain text. */
export function citeChart(title: string, page: Cited): string {
  return `${site.name}, chart “${title}”. ${page.url} (as of ${edtfWords(page.accessed)}).`;
}

/** What is known of the original, and what is not. */
function originalOf(article: Article): string {
  const title = article.originalTitle ? `“${article.originalTitle}”` : 'an article without a title';
  const author = article.author ? `by ${article.author}` : 'author unknown';
  const publisher = article.publisher ?? 'publisher unknown';
  return `${title} (${author}, ${publisher}, ${edtfWords(article.date.edtf)})`;
}
