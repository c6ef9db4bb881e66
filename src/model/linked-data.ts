import type { Article } from './article.ts';
import type { Claim } from './claim.ts';
import { edtfStart } from './edtf.ts';
import { site } from './site.ts';

const publisher = { '@type': 'Organization', name: site.name } as const;

/** schema.org `Article` for the restatement of an article. */
export function articleData(article: Article, url: string): object {
  return {
    '@type': 'Article',
    '@id': url,
    url,
    headline: article.title,
    description: article.summary,
    inLanguage: 'en',
    license: site.licence.url,
    publisher,
    isBasedOn: {
      '@type': 'Article',
      inLanguage: article.language,
      ...(article.originalTitle && { headline: article.originalTitle }),
      ...(article.author && { author: { '@type': 'Person', name: article.author } }),
      ...(edtfStart(article.date.edtf) && { temporalCoverage: article.date.edtf }),
    },
  };
}

/** schema.org `Claim` for one claim; it carries no rating, since the site gives no score. */
export function claimData(claim: Claim, article: Article, url: string, appearance: string): object {
  return {
    '@type': 'Claim',
    '@id': url,
    url,
    identifier: claim.id,
    text: claim.text,
    inLanguage: 'en',
    license: site.licence.url,
    appearance: {
      '@type': 'Article',
      headline: article.title,
      url: appearance,
    },
  };
}
