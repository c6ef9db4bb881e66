import { getCollection } from 'astro:content';
import { checkedCorpus } from '../corpus/read-corpus.ts';
import { blocksOf } from '../essays/essay-blocks.ts';
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

/** Everything the writers wrote, checked. */
export const corpus: Corpus = {
  ...checkedCorpus(new Map(Object.entries(files).map(([path, text]) => [path.slice(1), text]))),
  articles: essays
    .map(({ id, data }): Article => ({ ...data, slug: id }))
    .sort((a, b) => a.order - b.order),
};

/*
 * The look-ups below take names that the checked corpus gave, so an unknown one is a programmer's
 * mistake: each throws a `RangeError` that quotes it.
 */

/** The article with a slug. */
export const articleBySlug: (slug: string) => Article = lookUp(
  'article',
  corpus.articles,
  ({ slug }) => slug,
);

/** The claim with an id. */
export const claimById: (id: string) => Claim = lookUp('claim', corpus.claims, ({ id }) => id);

/** What a claim said from which day on, by its id; of removed claims too. */
export const historyById: (id: string) => ClaimHistory = lookUp(
  'claim',
  corpus.histories,
  ({ id }) => id,
);

/** The proposition with an id. */
export const propositionById: (id: string) => Proposition = lookUp(
  'proposition',
  corpus.propositions,
  ({ id }) => id,
);

/** The topic with an id. */
export const topicById: (id: string) => Topic = lookUp('topic', corpus.topics, ({ id }) => id);

/** The actor with an id. */
export const actorById: (id: string) => Actor = lookUp('actor', corpus.actors, ({ id }) => id);

/** The source with an id. */
export const sourceById: (id: string) => Source = lookUp('source', corpus.sources, ({ id }) => id);

/** The series with an id. */
export const seriesById: (id: string) => Series = lookUp('series', corpus.series, ({ id }) => id);

/** The chart with a slug. */
export const chartBySlug: (slug: string) => Chart = lookUp(
  'chart',
  corpus.charts,
  ({ slug }) => slug,
);

/** The claims of an article, by paragraph and place; empty for an unknown slug. */
export function claimsOf(article: string): readonly Claim[] {
  return corpus.claims.filter((claim) => claim.article === article);
}

/** The snapshots of a chart, by hash; empty for an unknown slug. */
export function snapshotsBySlug(slug: string): readonly Snapshot[] {
  return corpus.snapshots.filter((snapshot) => snapshot.slug === slug);
}

/** The snapshots of a chart that were neither withdrawn nor superseded, by hash. */
export function standingBySlug(slug: string): readonly Snapshot[] {
  return snapshotsBySlug(slug).filter((snapshot) => withdrawalOf(snapshot) === null);
}

/** What became of a snapshot; `null` while it stands. */
export function withdrawalOf({ slug, hash }: Pick<Snapshot, 'slug' | 'hash'>): Withdrawal | null {
  return corpus.withdrawals.find((one) => one.slug === slug && one.hash === hash) ?? null;
}

/** All that drawing a chart needs, by its slug. */
export function chartData(slug: string): ChartData {
  return chartDataOf(chartBySlug(slug), corpus);
}

const blocks = new Map(essays.map(({ id, body }) => [id, blocksOf(body!, routes)]));

/** The essay of an article, in parts. */
export function essay(slug: string): Readonly<{ blocks: readonly Block[] }> {
  return { blocks: blocks.get(slug)! };
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
