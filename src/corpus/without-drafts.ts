import type { Problem } from '../domain/problem.ts';
import { unusedSources } from './checks/sources.ts';
import type { Entries, Naming, Raw } from './read/records.ts';
import { problemAt } from './read/source-location.ts';
import type { Entry } from './read/source-location.ts';

type Drafts = Readonly<{
  articles: ReadonlySet<string>;
  /** Those of draft articles among them. */
  claims: ReadonlySet<string>;
}>;

/** All entries but the drafts, and but what they alone name. */
export function withoutDrafts(entries: Entries): Entries {
  const drafts = draftsIn(entries);
  if (drafts.articles.size === 0 && drafts.claims.size === 0) return entries;
  const ofArticle = ({ article }: Readonly<{ article: string }>) => drafts.articles.has(article);
  const isDraft = (claim: string) => drafts.claims.has(claim);
  const kept: Entries = {
    ...entries,
    raws: entries.raws.filter((raw) => !ofDraft(raw, drafts)),
    namings: entries.namings.filter((naming) => !ofDraft(naming, drafts)),
    article: entries.article.filter(({ id }) => !drafts.articles.has(id)),
    essays: entries.essays.filter(({ slug }) => !drafts.articles.has(slug)),
    claim: entries.claim.filter(({ id }) => !isDraft(id)),
    position: entries.position.filter(({ value }) => !ofArticle(value)),
    event: withValues(entries.event, (event) => ({
      ...event,
      mentions: event.mentions.filter((place) => !ofArticle(place)),
      bearsOn: event.bearsOn.filter((place) => !ofArticle(place)),
    })),
    concept: withValues(entries.concept, (concept) => ({
      ...concept,
      claims: concept.claims.filter((claim) => !isDraft(claim)),
    })).filter(({ value }) => value.claims.length > 0),
    chart: withValues(entries.chart, (chart) => ({
      ...chart,
      cited: chart.cited.filter(({ claim }) => !isDraft(claim)),
    })),
  };
  const [now, whole] = [unusedIn(kept), unusedIn(entries)];
  const forDrafts = (name: string) => now.has(name) && !whole.has(name);
  return { ...kept, source: kept.source.filter(({ place }) => !forDrafts(place.name)) };
}

function unusedIn(entries: Entries): Set<string> {
  return new Set(unusedSources(entries).map(({ field }) => field));
}

/** Drafts that were published before: what is public stays, or is withdrawn with a reason. */
export function publishedDrafts(entries: Entries): Problem[] {
  const locked = new Set(entries.idLocks.map(({ kind, id }) => `${kind} ${id}`));
  const said = new Map(entries.history.map(({ id, value }) => [id, value.text]));
  const articles = entries.article.filter(
    ({ id, value }) => value.draft && locked.has(`article ${id}`),
  );
  const claims = entries.claim.filter(({ id, value }) => value.draft && said.get(id));
  return [...articles, ...claims].map(({ id, place }) =>
    problemAt(place, ['draft'], `${id} was published`, 'remove draft: what was published stays'),
  );
}

/** What is marked as a draft, in words: `the article calm-waters`. */
export function draftNames(entries: Entries): readonly string[] {
  const { articles } = draftsIn(entries);
  return [
    ...[...articles].map((slug) => `the article ${slug}`),
    ...entries.claim.filter(({ value }) => value.draft).map(({ id }) => `the claim ${id}`),
  ];
}

function draftsIn({ article, claim }: Entries): Drafts {
  const articles = new Set(article.filter(({ value }) => value.draft).map(({ id }) => id));
  const claims = claim.filter(({ value }) => value.draft || articles.has(value.article));
  return { articles, claims: new Set(claims.map(({ id }) => id)) };
}

function ofDraft({ kind, place }: Raw | Naming, { articles, claims }: Drafts): boolean {
  if (kind === 'claim') return claims.has(place.name);
  if (kind === 'position') return articles.has(place.name.split('/')[1] ?? '');
  return kind === 'article' && articles.has(/([^/]+)\.md$/.exec(place.file)?.[1] ?? '');
}

function withValues<Value>(
  entries: readonly Entry<Value>[],
  change: (value: Value) => Value,
): Entry<Value>[] {
  return entries.map((entry) => ({ ...entry, value: change(entry.value) }));
}
