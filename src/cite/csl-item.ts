import type { Article } from '../model/article.ts';
import { restatementTitle } from '../model/byline.ts';
import type { Claim } from '../model/claim.ts';
import { edtfWords } from '../model/edtf.ts';
import { site } from '../model/site.ts';

/** A date of CSL: one day, month or year, or two for a span. */
export type CslDate = Readonly<{ 'date-parts': readonly (readonly number[])[]; circa?: true }>;

/** A page of the site as an item of CSL-JSON. What is not known is left out. */
export type CslItem = Readonly<{
  id: string;
  type: 'webpage';
  title: string;
  'container-title': string;
  /** The day whose state of knowledge the page shows. */
  issued: CslDate;
  URL: string;
  language: string;
  'original-title'?: string;
  'original-author'?: readonly Readonly<{ literal: string }>[];
  'original-publisher'?: string;
  'original-date'?: CslDate;
  /** What the page restates: the original, what is known of it and what is not. */
  note: string;
}>;

/** The restatement of an article; `url` is absolute, here and below. */
export function articleItem(article: Article, url: string): CslItem {
  return item(article, { id: article.slug, title: restatementTitle(article), part: '', url });
}

/** A paragraph of the restatement, under the number it has in the original. */
export function paragraphItem(article: Article, n: number, url: string): CslItem {
  return item(article, {
    id: `${article.slug}-p${n}`,
    title: `${restatementTitle(article)}, paragraph ${n}`,
    part: `paragraph ${n} of `,
    url,
  });
}

/** One claim; its title is what it says. */
export function claimItem(claim: Claim, article: Article, url: string): CslItem {
  return item(article, {
    id: claim.id,
    title: claim.text.replace(/\.$/, ''),
    part: `a claim in paragraph ${claim.paragraph} of `,
    url,
  });
}

/**
 * A date of EDTF as CSL has it: with `circa` where it is approximate, uncertain or open at one end,
 * since its end or beginning is then all that is known; `null` if nothing is.
 */
export function cslDate(edtf: string): CslDate | null {
  const ends = edtf.split('/').filter((end) => /^\d{4}/.test(end));
  if (ends.length === 0) return null;
  const parts = ends.map((end) =>
    end
      .replace(/[~?%]$/, '')
      .split('-')
      .map(Number),
  );
  return { 'date-parts': parts, ...(/[~?%]|\.\./.test(edtf) && { circa: true as const }) };
}

type Part = Readonly<{ id: string; title: string; part: string; url: string }>;

function item(article: Article, { id, title, part, url }: Part): CslItem {
  const { originalTitle, author, publisher } = article;
  const written = cslDate(article.date.edtf);
  return {
    id: `no-limits-${id}`,
    type: 'webpage',
    title,
    'container-title': site.name,
    issued: cslDate(site.reviewed)!,
    URL: url,
    language: 'en-GB',
    ...(originalTitle && { 'original-title': originalTitle }),
    ...(author && { 'original-author': [{ literal: author }] }),
    ...(publisher && { 'original-publisher': publisher }),
    ...(written && { 'original-date': written }),
    note: `Restates ${part}${originalOf(article)}.`,
  };
}

/** What is known of the original, and what is not, in words. */
function originalOf({ label, originalTitle, author, publisher, date }: Article): string {
  const title = originalTitle ? `“${originalTitle}”` : 'an article whose title is unknown';
  const by = author ? `by ${author}` : 'author unknown';
  const from = publisher ?? 'publisher unknown';
  return `${title} (${by}; ${from}; ${edtfWords(date.edtf)}), here called “${label}”`;
}
