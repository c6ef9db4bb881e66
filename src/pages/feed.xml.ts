import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { chartBySlug, corpus } from '../site/corpus.ts';
import { datedLabel } from '../domain/text/article-time.ts';
import { bylineWords, restatementTitle } from '../domain/text/byline.ts';
import {
  claimCorrections,
  correctionWords,
  groupWords,
  toldCorrections,
} from '../schema/claim-history.ts';
import { articleDays } from '../domain/claims/page-days.ts';
import { site } from '../domain/site.ts';
import { withdrawalWords } from '../schema/withdrawal.ts';
import { routes } from '../routing/routes.ts';

const told = toldCorrections(claimCorrections(corpus.histories));

/** The essays, and the changes of what is published, as an RSS feed. */
export const GET: APIRoute = (context) =>
  rss({
    title: `${site.name} ${site.tagline}`,
    description: site.description,
    site: new URL(routes.root, context.site).href,
    trailingSlash: true,
    customData: '<language>en-gb</language>',
    items: [
      ...corpus.changes.map((change) => ({
        title: `Data ${change.version}: ${change.kind}`,
        link: new URL(routes.change(change.id), context.site).href,
        description: `${change.what} ${change.why}`,
        pubDate: new Date(`${change.date}T00:00:00Z`),
      })),
      ...corpus.withdrawals.map((withdrawal) => ({
        title: `Chart view ${withdrawal.kind}: ${chartBySlug(withdrawal.slug).title}`,
        link: new URL(routes.snapshot(withdrawal.slug, withdrawal.hash), context.site).href,
        description: withdrawalWords(withdrawal),
        pubDate: new Date(`${withdrawal.day}T00:00:00Z`),
      })),
      ...told.groups.map((group) => ({
        title: `Claims corrected: ${group.count}`,
        link: new URL(routes.claims, context.site).href,
        description: groupWords(group),
        pubDate: new Date(`${group.day}T00:00:00Z`),
      })),
      ...told.single.map((correction) => ({
        title: `Claim corrected: ${correction.after.claim}`,
        link: new URL(routes.claim(correction.after.claim), context.site).href,
        description: `${asOfWords(correction.after.article)}${correctionWords(correction)} Why: ${correction.after.why}`,
        pubDate: new Date(`${correction.after.day}T00:00:00Z`),
      })),
      ...corpus.articles.map((article) => ({
        title: restatementTitle(article),
        link: new URL(routes.article(article.slug), context.site).href,
        description: `${article.label}. Original: ${bylineWords(article)}. ${article.summary}`,
        pubDate: new Date(`${articleDays(article.slug, corpus).added}T00:00:00Z`),
      })),
    ],
  });

/** Which article a claim is of and when it speaks, to begin a description with. */
function asOfWords(slug: string): string {
  const article = corpus.articles.find((one) => one.slug === slug);
  return article ? `${datedLabel(article)}. ` : '';
}
