import { getCollection, getEntry, render } from 'astro:content';
import { chartDataOf } from '../corpus/read/chart-data.ts';
import type { Block, EssayHeading } from '../domain/text/block.ts';
import type { Article } from '../schema/article.ts';
import type { Chart, ChartData } from '../schema/chart.ts';
import type { Claim } from '../schema/claim.ts';
import type { ClaimHistory } from '../schema/claim-history.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { Actor, Topic } from '../schema/facet.ts';
import type { Snapshot } from '../schema/snapshot.ts';
import { formatProblems } from '../domain/problem.ts';
import type { Problem } from '../domain/problem.ts';
import type { Proposition } from '../schema/proposition.ts';
import type { Series } from '../schema/series.ts';
import type { Source } from '../schema/source.ts';
import type { Withdrawal } from '../schema/withdrawal.ts';

/** Everything the writers wrote, checked. */
export const corpus: Corpus = {
  articles: (await getCollection('articles'))
    .map(({ id, data }): Article => ({ ...data, slug: id }))
    .sort((a, b) => a.order - b.order),
  claims: inPlace(await getCollection('claims')),
  propositions: inPlace(await getCollection('propositions')),
  positions: inPlace(await getCollection('positions')),
  topics: inPlace(await getCollection('topics')),
  actors: inPlace(await getCollection('actors')),
  concepts: inPlace(await getCollection('concepts')),
  unmentioned: inPlace(await getCollection('unmentioned')),
  events: inPlace(await getCollection('events')),
  sources: inPlace(await getCollection('sources')),
  series: inPlace(await getCollection('series')),
  charts: inPlace(await getCollection('charts')),
  snapshots: inPlace(await getCollection('snapshots')),
  withdrawals: inPlace(await getCollection('withdrawals')),
  changes: inPlace(await getCollection('changes')),
  histories: inPlace(await getCollection('histories')),
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

/** An essay ready to be set: its parts, and its headings for a table of contents. */
export type Essay = Readonly<{ blocks: readonly Block[]; headings: readonly EssayHeading[] }>;

/**
 * The essay of an article.
 *
 * - Errors: one `Error` that words what is wrong in the Markdown of all articles, if anything is.
 */
export async function essay(slug: string): Promise<Essay> {
  const { blocks } = (await (rendered ??= renderAll())).get(slug)!;
  const headings = blocks.flatMap((block) =>
    block.kind === 'heading' ? [{ depth: block.depth, id: block.id, text: block.text }] : [],
  );
  return { blocks, headings };
}

type Rendered = Readonly<{ slug: string; blocks: readonly Block[]; problems: readonly Problem[] }>;
let rendered: Promise<ReadonlyMap<string, Rendered>> | undefined;

async function renderAll(): Promise<ReadonlyMap<string, Rendered>> {
  const all = await Promise.all(corpus.articles.map(({ slug }) => renderOne(slug)));
  const problems = all.flatMap((one) => one.problems);
  if (problems.length > 0) throw new Error(formatProblems(problems));
  return new Map(all.map((one) => [one.slug, one]));
}

async function renderOne(slug: string): Promise<Rendered> {
  const { remarkPluginFrontmatter: left } = await render((await getEntry('articles', slug))!);
  // A plugin that fails leaves an empty article behind, and Astro only logs it.
  const unread: Problem = {
    file: `content/articles/${slug}.md`,
    line: null,
    field: '',
    found: 'the Markdown could not be turned into an essay',
    fix: 'look for the error above; a plugin of src/essays/ failed',
  };
  const blocks = left['blocks'] as readonly Block[] | undefined;
  if (!blocks || blocks.length === 0) return { slug, blocks: [], problems: [unread] };
  return { slug, blocks, problems: (left['problems'] ?? []) as readonly Problem[] };
}

function inPlace<Placed extends { place: number }>(
  entries: readonly { data: Placed }[],
): Omit<Placed, 'place'>[] {
  return entries
    .map(({ data }) => data)
    .sort((a, b) => a.place - b.place)
    .map(({ place: _place, ...record }) => record);
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
