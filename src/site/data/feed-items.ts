import { datedLabel } from '../../domain/text/article-time.ts';
import { bylineWords, restatementTitle } from '../../domain/text/byline.ts';
import { articleDays } from '../../domain/claims/page-days.ts';
import { routes } from '../../routing/routes.ts';
import {
  announcedCorrections,
  correctionWords,
  groupWords,
  toldCorrections,
} from '../../schema/claim-history.ts';
import { withdrawalWords } from '../../schema/withdrawal.ts';
import { chartBySlug, corpus } from '../corpus.ts';

/** One thing that the feeds tell of. */
export type FeedItem = Readonly<{
  title: string;
  /** Path of the page that it is about. */
  path: string;
  description: string;
  day: string;
}>;

const told = toldCorrections(announcedCorrections(corpus.histories));

/** The changes of what is published, and the essays, in the order of the feeds. */
export const feedItems: readonly FeedItem[] = [
  ...corpus.changes.map((change) => ({
    title: `Data ${change.version}: ${change.kind}`,
    path: routes.change(change.id),
    description: `${change.what} ${change.why}`,
    day: change.date,
  })),
  ...corpus.withdrawals.map((withdrawal) => ({
    title: `Chart view ${withdrawal.kind}: ${chartBySlug(withdrawal.slug).title}`,
    path: routes.snapshot(withdrawal.slug, withdrawal.hash),
    description: withdrawalWords(withdrawal),
    day: withdrawal.day,
  })),
  ...told.groups.map((group) => ({
    title: `Claims corrected: ${group.count}`,
    path: routes.claims,
    description: groupWords(group),
    day: group.day,
  })),
  ...told.single.map((correction) => ({
    title: `Claim corrected: ${correction.after.claim}`,
    path: routes.claim(correction.after.claim),
    description: `${asOfWords(correction.after.article)}${correctionWords(correction)} Why: ${correction.after.why}`,
    day: correction.after.day,
  })),
  ...corpus.articles.map((article) => ({
    title: restatementTitle(article),
    path: routes.article(article.slug),
    description: `${article.label}. Original: ${bylineWords(article)}. ${article.summary}`,
    day: articleDays(article.slug, corpus).added,
  })),
];

/** Which article a claim is of and when it speaks, to begin a description with. */
function asOfWords(slug: string): string {
  const article = corpus.articles.find((one) => one.slug === slug);
  return article ? `${datedLabel(article)}. ` : '';
}
