import type { Article } from '../schema/article.ts';
import { restatementTitle } from '../domain/text/byline.ts';
import type { Claim } from '../schema/claim.ts';
import { edtfWords } from '../domain/text/edtf.ts';
import { site } from '../domain/site.ts';
import { originalWords } from './citation.ts';

/** A page of the site that can be cited: its absolute address and the day it was read. */
export type Cited = Readonly<{ url: string; accessed: string }>;

/** How to cite the restatement of an article, in one line of plain text. */
export function citeArticle(article: Article, page: Cited): string {
  return `${site.name}, ${restatementTitle(article)}. ${address(page)} Original: ${originalPage(article)}.`;
}

/** How to cite one claim, in one line of plain text. */
export function citeClaim(claim: Claim, article: Article, page: Cited): string {
  return `${site.name}, claim “${claim.id}”, in our words: “${claim.text}” ${address(page)} It restates a claim in paragraph ${claim.paragraph} of ${originalPage(article)}.`;
}

/** How to cite a chart in its default view, in one line of plain text. */
export function citeChart(title: string, page: Cited): string {
  return `${site.name}, chart “${title}”. ${address(page)}`;
}

function address({ url, accessed }: Cited): string {
  return `${url} (as of ${edtfWords(accessed)}).`;
}

/** What is known of the original, and the page on which it was seen. */
function originalPage(article: Article): string {
  const [seen] = article.seen;
  const page = seen ? `, ${seen.address} (read on ${edtfWords(seen.read)})` : '';
  return `${originalWords(article)}${page}`;
}
