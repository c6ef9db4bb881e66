import type { Article } from '../schema/article.ts';
import { restatementTitle } from '../domain/text/byline.ts';
import { stateOf } from '../domain/claims/assessment-state.ts';
import type { Claim } from '../schema/claim.ts';
import type { PageDays } from '../domain/claims/page-days.ts';
import { isDay } from '../domain/text/edtf.ts';
import { kindLabels, stateLabels } from '../domain/claims/labels.ts';
import type { Source } from '../schema/source.ts';
import { site } from '../domain/site.ts';

const publisher = { '@type': 'Organization', name: site.name } as const;

/** schema.org `Article` for the restatement of an article. */
export function articleData(article: Article, url: string, days: PageDays): object {
  return {
    '@type': 'Article',
    '@id': url,
    url,
    headline: restatementTitle(article),
    description: article.summary,
    datePublished: days.added,
    dateModified: days.revised,
    inLanguage: 'en',
    license: site.licence.url,
    author: publisher,
    publisher,
    isBasedOn: originalData(article),
  };
}

/** The original; its day of publication stands only where the text itself bears one. */
function originalData(article: Article): object {
  const { originalTitle, author, publisher: by, date, seen, language } = article;
  return {
    '@type': 'Article',
    inLanguage: language,
    ...(originalTitle && { headline: originalTitle }),
    ...(author && { author: { '@type': 'Person', name: author } }),
    ...(by && { publisher: { '@type': 'Organization', name: by } }),
    ...(seen[0] && { url: seen[0].address }),
    ...(isDay(date.edtf) && { datePublished: date.edtf }),
  };
}

/** Where a claim is found: its page, the words of the essay, and its annotation; whole addresses. */
export type ClaimPlaces = Readonly<{ url: string; appearance: string; annotation: string }>;

/**
 * schema.org `Claim` for one claim; it carries no rating, since the site gives no score,
 * but its kind and its state in the words of the site, and the time at which its article speaks.
 *
 * @param sources those that its assessment rests on
 */
export function claimData(
  claim: Claim,
  article: Article,
  { url, appearance, annotation }: ClaimPlaces,
  sources: readonly Source[],
): object {
  return {
    '@type': 'Claim',
    '@id': url,
    url,
    identifier: claim.id,
    text: claim.text,
    temporalCoverage: article.date.edtf,
    keywords: [kindLabels[claim.kind], stateLabels[stateOf(claim)]],
    inLanguage: 'en',
    license: site.licence.url,
    appearance: {
      '@type': 'Article',
      headline: restatementTitle(article),
      url: appearance,
    },
    claimInterpreter: publisher,
    subjectOf: {
      '@type': 'DataDownload',
      encodingFormat: 'application/ld+json',
      contentUrl: annotation,
    },
    ...(sources.length > 0 && { citation: sources.map(citedWork) }),
  };
}

function citedWork({ title, described, publisher: by, url, published, language }: Source): object {
  return {
    '@type': 'CreativeWork',
    ...(described ? { description: title } : { name: title }),
    publisher: { '@type': 'Organization', name: by },
    url,
    inLanguage: language,
    ...(published && { datePublished: published }),
  };
}
