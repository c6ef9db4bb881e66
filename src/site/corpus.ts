import { getCollection } from 'astro:content';
import { checkedBefore, draftCorpus } from '../corpus/sound-corpus.ts';
import { blocksOf } from '../essays/essay-blocks.ts';
import { linkingOnly } from '../essays/claim-links.ts';
import { formerIds } from '../routing/published/former-address.ts';
import { routes } from '../routing/routes.ts';
import { chartDataOf } from '../corpus/read/chart-data.ts';
import type { Block } from '../domain/text/block.ts';
import type { Article } from '../schema/article.ts';
import type { Chart, ChartData } from '../schema/chart.ts';
import type { Claim } from '../schema/claim.ts';
import type { ClaimHistory } from '../schema/claim-history.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { Actor, Topic } from '../schema/facet.ts';
import type { Snapshot } from '../schema/snapshot.ts';
import type { Proposition } from '../schema/proposition.ts';
import type { Series } from '../schema/series.ts';
import type { Source } from '../schema/source.ts';
import type { Withdrawal } from '../schema/withdrawal.ts';

/** The writers' files and the snapshots as text; as modules, so that `npm run dev` follows their changes. */
const files = import.meta.glob<string>(['/content/**/*', '/src/snapshots/store/**/*'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const essays = await getCollection('articles');

/** Whether drafts are shown, and what commands have not recorded yet. */
export const draftsShown = import.meta.env.DEV || import.meta.env.DRAFTS === 'shown';
// A build loads the articles first, and they come once everything is checked.
const read = draftsShown ? draftCorpus : checkedBefore;

/** Everything the writers wrote, checked. */
export const corpus: Corpus = read(
  new Map(Object.entries(files).map(([path, text]) => [path.slice(1), text])),
);

/** A writers' file as it stands; empty where there is none. */
export function contentText(path: string): string {
  return files[`/${path}`] ?? '';
}

/*
 * The look-ups below take names that the checked corpus gave, so an unknown one is a programmer's
 * mistake: each throws a `RangeError` that quotes it.
 */

/** The article with a slug. */
export const articleBySlug: (slug: string) => Article = bySlug('article', corpus.articles);

/** The claim with an id. */
export const claimById: (id: string) => Claim = byId('claim', corpus.claims);

/** What a claim said from which day on, by its id; of removed claims too. */
export const historyById: (id: string) => ClaimHistory = byId('claim', corpus.histories);

/** The proposition with an id. */
export const propositionById: (id: string) => Proposition = byId(
  'proposition',
  corpus.propositions,
);

/** The topic with an id. */
export const topicById: (id: string) => Topic = byId('topic', corpus.topics);

/** The actor with an id. */
export const actorById: (id: string) => Actor = byId('actor', corpus.actors);

/** The source with an id. */
export const sourceById: (id: string) => Source = byId('source', corpus.sources);

/** The series with an id. */
export const seriesById: (id: string) => Series = byId('series', corpus.series);

const chartNow: (slug: string) => Chart = bySlug('chart', corpus.charts);
const slugs = formerIds('chart', corpus.redirects);

/** The chart with a slug, or with one that it had before. */
export function chartBySlug(slug: string): Chart {
  return chartNow(slugs[slug] ?? slug);
}

/** The claims of an article, by paragraph and place; empty for an unknown slug. */
export function claimsOf(article: string): readonly Claim[] {
  return corpus.claims.filter((claim) => claim.article === article);
}

/** The snapshots of a chart, those under a slug that it had before among them; empty for an unknown slug. */
export function snapshotsBySlug(slug: string): readonly Snapshot[] {
  return corpus.snapshots.filter((snapshot) => (slugs[snapshot.slug] ?? snapshot.slug) === slug);
}

/** The snapshots at the addresses of a chart that were neither withdrawn nor superseded, by hash. */
export function standingBySlug(slug: string): readonly Snapshot[] {
  return corpus.snapshots.filter((one) => one.slug === slug && withdrawalOf(one) === null);
}

/** What became of a snapshot; `null` while it stands. */
export function withdrawalOf({ slug, hash }: Pick<Snapshot, 'slug' | 'hash'>): Withdrawal | null {
  return corpus.withdrawals.find((one) => one.slug === slug && one.hash === hash) ?? null;
}

/** All that drawing a chart needs, by its slug. */
export function chartData(slug: string): ChartData {
  return chartDataOf(chartBySlug(slug), corpus);
}

const ids = new Set(corpus.claims.map(({ id }) => id));
const blocks = new Map(
  essays.map(({ id, body }) => [id, blocksOf(linkingOnly(ids, body!), routes)]),
);

/** The essay of an article, in parts. */
export function essay(slug: string): Readonly<{ blocks: readonly Block[] }> {
  return { blocks: blocks.get(slug)! };
}

function byId<Item extends Readonly<{ id: string }>>(noun: string, items: readonly Item[]) {
  return lookUp(noun, items, ({ id }) => id);
}

function bySlug<Item extends Readonly<{ slug: string }>>(noun: string, items: readonly Item[]) {
  return lookUp(noun, items, ({ slug }) => slug);
}

function lookUp<Item>(
  noun: string,
  items: readonly Item[],
  key: (item: Item) => string,
): (name: string) => Item {
  const byName = new Map(items.map((item) => [key(item), item]));
  return (name) => {
    const found = byName.get(name);
    if (!found) throw new RangeError(`no ${noun} is called "${name}"`);
    return found;
  };
}
