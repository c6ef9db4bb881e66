import type { Article } from '../schema/article.ts';
import { placeWords, restatementTitle, siteOf, titleOf } from '../domain/text/byline.ts';
import type { Claim } from '../schema/claim.ts';
import { edtfWords, isDay, writtenWords } from '../domain/text/edtf.ts';
import { prefix, site } from '../domain/site.ts';
import { ourselves } from './reference.ts';
import type { Author, Reference } from './reference.ts';

/** How a page of ours is cited: the page, and the original that it restates. */
export type Citation = Readonly<{ ours: Reference; original: Reference }>;

/**
 * The restatement of an article; `url` is absolute, here and below.
 *
 * @param issued the day on which the page was last changed
 */
export function articleCitation(
  article: Article,
  url: string,
  issued: string = site.reviewed,
): Citation {
  const title = restatementTitle(article);
  return citation(article, { id: article.slug, title, part: null, url, issued });
}

/** A paragraph of the restatement, under the number it has in the original. */
export function paragraphCitation(
  article: Article,
  n: number,
  url: string,
  issued: string = site.reviewed,
): Citation {
  return citation(article, {
    id: `${article.slug}-p${n}`,
    title: `${restatementTitle(article)}, paragraph ${n}`,
    part: `paragraph ${n}`,
    url,
    issued,
  });
}

/** One claim; its title is what it says. */
export function claimCitation(
  claim: Claim,
  article: Article,
  url: string,
  issued: string = site.reviewed,
): Citation {
  return citation(article, {
    id: claim.id,
    title: claim.text.replace(/\.$/, ''),
    part: `a claim in paragraph ${claim.paragraph}`,
    url,
    issued,
  });
}

/** The original, as far as it is known. A text without a title is described in square brackets. */
export function originalReference(article: Article): Reference {
  const [seen] = article.seen;
  const { originalTitle, date } = article;
  return {
    id: `original-${article.slug}`,
    author: authorOf(article),
    title: originalTitle ?? `[${titleOf(article)}]`,
    site: siteOf(article),
    url: seen?.address ?? null,
    issued: date.edtf,
    accessed: seen?.read ?? null,
    note: originalNote(article),
    restates: null,
  };
}

/** What is known of the original, in words: title, author, site and time of writing. */
export function originalWords(article: Article): string {
  const { originalTitle } = article;
  const title = originalTitle
    ? `“${originalTitle}”`
    : `an ${titleOf(article).replace('Untitled', 'untitled')}`;
  const by = article.author === null ? 'author not named' : `by ${article.author}`;
  return [title, by, writtenWords(article.date.edtf), placeWords(article)]
    .filter(Boolean)
    .join(', ');
}

type Part = Readonly<{
  id: string;
  title: string;
  part: string | null;
  url: string;
  issued: string;
}>;

function citation(article: Article, { id, title, part, url, issued }: Part): Citation {
  const original = originalReference(article);
  const words = part === null ? 'Restates' : `Restates ${part} of`;
  const ours: Reference = {
    id: `${prefix}-${id}`,
    author: ourselves,
    title,
    site: site.name,
    url,
    issued,
    accessed: site.reviewed,
    note: `${words} ${originalWords(article)}, here for short “${article.label}”.`,
    restates: { id: original.id, written: article.date.edtf, words },
  };
  return { ours, original };
}

function authorOf({ author, authorFamily }: Article): Author | null {
  if (author === null) return null;
  if (authorFamily === null) return { literal: author };
  const given = author.replace(authorFamily, '').replaceAll(/\s+/g, ' ').trim();
  return { family: authorFamily, given };
}

function originalNote(article: Article): string | null {
  const { author, date, seen } = article;
  const [first] = seen;
  const exact = isDay(date.edtf);
  const sentences = [
    author === null && 'Author not named.',
    !exact && `No calendar date; written ${writtenWords(date.edtf)}, as far as the text shows.`,
    first && `The beginning of a stored copy of the page was read on ${edtfWords(first.read)}.`,
  ].filter((sentence) => typeof sentence === 'string');
  return sentences.length === 0 ? null : sentences.join(' ');
}
