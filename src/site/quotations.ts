import { corpus, essay } from './corpus.ts';
import { quotedClaims } from '../corpus/quotations.ts';
import type { Article } from '../schema/article.ts';
import type { Claim } from '../schema/claim.ts';
import { contentError } from '../domain/problem.ts';
import { routes } from '../routing/routes.ts';

/** The words of an essay that carry a claim, and the path that leads a browser to them. */
export type Quotation = Readonly<{ words: string; path: string }>;

/**
 * The quotation of a claim.
 *
 * - Errors: one `Error` that words what is wrong, if the words of any claim of any essay are not to
 *   be told from others of its page; the check of the content finds it first.
 */
export function quotation(claim: Claim): Quotation {
  return (quotations ??= allQuotations()).get(claim.id)!;
}

let quotations: ReadonlyMap<string, Quotation> | undefined;

function allQuotations(): ReadonlyMap<string, Quotation> {
  return new Map(corpus.articles.flatMap(quotationsIn));
}

function quotationsIn(article: Article): (readonly [string, Quotation])[] {
  const { slug } = article;
  return quotedClaims(article, essay(slug).blocks, corpus).map((one) => {
    if (one.problem) throw contentError([one.problem]);
    const { claim, words, directive } = one;
    return [claim.id, { words, path: routes.quotation(slug, claim.paragraph, directive) }];
  });
}
