import { articleTime } from '../domain/text/article-time.ts';
import { titleOf } from '../domain/text/byline.ts';
import type { Kind, Stance, Verdict } from '../schema/claim.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { Names } from '../schema/parts/fields.ts';
import type {
  ChartRecord,
  ClaimRecord,
  Entry,
  Idea,
  Lexicon,
  ParagraphRecord,
} from './index/record.ts';
import type { Script } from './text/writing-systems.ts';

/**
 * What the browser fetches to search: names and ideas, and the records as columns, one array for
 * each field in the order of the records. Numbers in columns are places in the lists of the head;
 * -1 stands for nothing.
 */
export type SearchFile = SearchHead & SearchColumns;

/** All of a search file but its records. */
export type SearchHead = Readonly<{
  /** How many records of each kind there are in all. */
  counts: Readonly<{ claims: number; paragraphs: number; charts: number }>;
  /** Addresses of the files that hold the records; empty where this file holds them. */
  parts: readonly string[];
  /** Addresses of names in scripts that are fetched when asked for; those of others are here. */
  scripts: Readonly<Partial<Record<Script, string>>>;
  lexicon: LexiconColumns;
  /**
   * For each idea its aliases, with `|` between them, and the places of the claims that express it:
   * the first, then the steps from each to the next.
   */
  ideas: Readonly<{ aliases: readonly string[]; claims: readonly (readonly number[])[] }>;
  /** Names that readers ask for and no article mentions; labels stand in a sentence. */
  unmentioned: NameColumns;
  /** Chinese characters by pairs: one that may be written, and the one that stands in our names. */
  han: string;
  /** Words for the numbers in the columns of claims. */
  kinds: readonly Kind[];
  stances: readonly Stance[];
  verdicts: readonly Verdict[];
  /** Addresses, with `*` for the id, and for the paragraph after it. */
  addresses: Readonly<{ claim: string; paragraph: string; chart: string }>;
}>;

/** Names as columns: the label, and other names with `|` between them. */
type NameColumns = Readonly<{
  id: readonly string[];
  label: readonly string[];
  names: readonly string[];
}>;

/** A lexicon as columns. */
export type LexiconColumns = Readonly<{
  articles: NameColumns &
    Readonly<{
      short: readonly string[];
      time: readonly string[];
      theme: readonly string[];
      /** What the ids of its claims begin with; left out of them. */
      prefix: readonly string[];
    }>;
  topics: NameColumns;
  actors: NameColumns;
  propositions: Pick<NameColumns, 'id' | 'label'>;
}>;

/** The records of a search file. */
export type SearchColumns = Readonly<{
  claims: Readonly<{
    id: readonly string[];
    text: readonly string[];
    article: readonly number[];
    paragraph: readonly number[];
    kind: readonly number[];
    stance: readonly number[];
    verdict: readonly number[];
    proposition: readonly number[];
    topics: readonly (readonly number[])[];
    actors: readonly (readonly number[])[];
  }>;
  paragraphs: Readonly<{
    article: readonly number[];
    paragraph: readonly number[];
    text: readonly string[];
  }>;
  charts: Readonly<{ id: readonly string[]; title: readonly string[]; text: readonly string[] }>;
}>;

/** What is searched: the corpus, the paragraphs of its essays, the views of its charts. */
export type Searched = Readonly<{
  corpus: Pick<
    Corpus,
    'articles' | 'claims' | 'propositions' | 'topics' | 'actors' | 'unmentioned'
  >;
  ideas: readonly Idea[];
  paragraphs: readonly Readonly<{ article: string; paragraph: number; text: string }>[];
  charts: readonly Readonly<{ id: string; title: string; text: string }>[];
  /** Chinese characters by pairs, as `SearchHead` has them. */
  han: string;
}>;

/** What a search file needs from the site's routes. */
type Routes = Readonly<{
  claim: (id: string) => string;
  article: (slug: string) => string;
  charts: string;
}>;

/** The search file of what is searched, whole. */
export function searchFile(searched: Searched, routes: Routes): SearchFile {
  const { corpus, ideas, paragraphs, charts, han } = searched;
  const { claims } = corpus;
  const lexicon = lexiconOf(corpus);
  const kinds = values(claims.map(({ kind }) => kind));
  const stances = values(claims.map(({ stance }) => stance));
  const verdicts = values(claims.map(({ assessment }) => assessment?.verdict));
  const [article, topic, actor, proposition] = (
    ['articles', 'topics', 'actors', 'propositions'] as const
  ).map((list) => placeIn(lexicon[list].id)) as [Place, Place, Place, Place];
  const [kind, stance, verdict] = [placeIn(kinds), placeIn(stances), placeIn(verdicts)];
  const claimPlace = placeIn(claims.map(({ id }) => id));
  return {
    counts: { claims: claims.length, paragraphs: paragraphs.length, charts: charts.length },
    parts: [],
    scripts: {},
    lexicon,
    ideas: {
      aliases: ideas.map(({ aliases }) => aliases.join('|')),
      claims: ideas.map((idea) => steps(idea.claims.map(claimPlace))),
    },
    unmentioned: named(corpus.unmentioned),
    han,
    kinds,
    stances,
    verdicts,
    addresses: {
      claim: routes.claim('*'),
      paragraph: `${routes.article('*')}#p*`,
      chart: `${routes.charts}*`,
    },
    claims: {
      id: claims.map((claim) =>
        claim.id.slice(lexicon.articles.prefix[article(claim.article)]!.length),
      ),
      text: claims.map(({ text }) => text),
      article: claims.map((claim) => article(claim.article)),
      paragraph: claims.map((claim) => claim.paragraph),
      kind: claims.map((claim) => kind(claim.kind)),
      stance: claims.map((claim) => stance(claim.stance)),
      verdict: claims.map((claim) => verdict(claim.assessment?.verdict)),
      proposition: claims.map((claim) => proposition(claim.proposition)),
      topics: claims.map((claim) => claim.topics.map(topic)),
      actors: claims.map((claim) => claim.actors.map(actor)),
    },
    paragraphs: {
      article: paragraphs.map((one) => article(one.article)),
      paragraph: paragraphs.map(({ paragraph }) => paragraph),
      text: paragraphs.map(({ text }) => text),
    },
    charts: {
      id: charts.map(({ id }) => id),
      title: charts.map(({ title }) => title),
      text: charts.map(({ text }) => text),
    },
  };
}

/** The lexicon of a search file. */
export function lexiconIn({
  lexicon: { articles, topics, actors, propositions },
}: SearchFile): Lexicon {
  return {
    articles: entriesIn(articles).map((entry, i) => ({
      ...entry,
      short: articles.short[i]!,
      time: articles.time[i]!,
      theme: articles.theme[i]!,
    })),
    topics: entriesIn(topics),
    actors: entriesIn(actors),
    propositions: propositions.id.map((id, i) => ({ id, label: propositions.label[i]! })),
  };
}

/** Entries that stand in columns. */
export function entriesIn({ id, label, names }: NameColumns): readonly Entry[] {
  return id.map((one, i) => ({
    id: one,
    label: label[i]!,
    names: [label[i]!, ...names[i]!.split('|')].filter((name) => name !== ''),
  }));
}

/**
 * The ideas of a search file.
 *
 * @param claims those of the same file, in their order
 */
export function ideasIn({ ideas }: SearchFile, claims: readonly ClaimRecord[]): readonly Idea[] {
  return ideas.aliases.map((aliases, i) => ({
    aliases: aliases.split('|'),
    claims: places(ideas.claims[i]!).map((place) => claims[place]!.id),
  }));
}

/** The claims of a search file, in the order of the corpus. */
export function claimsIn(file: SearchFile, lexicon: Lexicon): readonly ClaimRecord[] {
  const { claims, addresses } = file;
  return claims.id.map((rest, i) => {
    const id = file.lexicon.articles.prefix[claims.article[i]!]! + rest;
    const article = lexicon.articles[claims.article[i]!]!;
    const proposition = lexicon.propositions[claims.proposition[i]!];
    return {
      of: 'claim',
      id,
      text: claims.text[i]!,
      article: article.id,
      articleTitle: article.label,
      articleLabel: article.short,
      articleTime: article.time,
      articleTheme: article.theme,
      paragraph: claims.paragraph[i]!,
      kind: file.kinds[claims.kind[i]!]!,
      stance: file.stances[claims.stance[i]!] ?? null,
      verdict: file.verdicts[claims.verdict[i]!] ?? null,
      proposition: proposition ? { id: proposition.id, text: proposition.label } : null,
      topics: claims.topics[i]!.map((place) => lexicon.topics[place]!.id),
      actors: claims.actors[i]!.map((place) => lexicon.actors[place]!.id),
      url: addresses.claim.replace('*', id),
    };
  });
}

/**
 * The paragraphs of a search file, in the order of the essays.
 *
 * @param claims those of the same file: they tell topics and actors
 */
export function paragraphsIn(
  { paragraphs, addresses }: SearchFile,
  lexicon: Lexicon,
  claims: readonly ClaimRecord[],
): readonly ParagraphRecord[] {
  const made = Map.groupBy(claims, ({ article, paragraph }) => `${article}#p${paragraph}`);
  return paragraphs.text.map((text, i) => {
    const article = lexicon.articles[paragraphs.article[i]!]!;
    const paragraph = paragraphs.paragraph[i]!;
    const id = `${article.id}#p${paragraph}`;
    const carried = made.get(id) ?? [];
    return {
      of: 'paragraph',
      id,
      text,
      article: article.id,
      articleTitle: article.label,
      articleLabel: article.short,
      articleTime: article.time,
      articleTheme: article.theme,
      paragraph,
      topics: [...new Set(carried.flatMap(({ topics }) => topics))],
      actors: [...new Set(carried.flatMap(({ actors }) => actors))],
      url: addresses.paragraph.replace('*', article.id).replace('*', String(paragraph)),
    };
  });
}

/** The chart views of a search file, in the order of the site. */
export function chartsIn({ charts, addresses }: SearchFile): readonly ChartRecord[] {
  return charts.id.map((id, i) => {
    const [slug, view] = id.split('?', 2);
    const path = view ? `${slug}/?${view}` : `${slug}/`;
    return {
      of: 'chart',
      id,
      text: charts.text[i]!,
      title: charts.title[i]!,
      url: addresses.chart.replace('*', path),
    };
  });
}

function lexiconOf({
  articles,
  claims,
  topics,
  actors,
  propositions,
}: Searched['corpus']): LexiconColumns {
  return {
    articles: {
      id: articles.map(({ slug }) => slug),
      label: articles.map(({ label }) => label),
      names: articles.map((article) => joined([article.label, titleOf(article), article.author])),
      short: articles.map(({ label }) => label),
      time: articles.map(articleTime),
      theme: articles.map(({ theme }) => theme),
      prefix: articles.map(({ slug }) =>
        commonStart(claims.filter(({ article }) => article === slug).map(({ id }) => id)),
      ),
    },
    topics: named(topics),
    actors: named(actors),
    propositions: {
      id: propositions.map(({ id }) => id),
      label: propositions.map(({ text }) => text),
    },
  };
}

function named(entries: readonly { id: string; name: Names; aliases: string[] }[]): NameColumns {
  return {
    id: entries.map(({ id }) => id),
    label: entries.map(({ name }) => name.en),
    names: entries.map(({ name, aliases }) => joined([name.ru, name.zh, ...aliases])),
  };
}

/** Different names in one string; `|` stands in none of them. */
function joined(names: readonly (string | null)[]): string {
  return present(names.map((name) => name?.replaceAll('|', ' ') ?? null)).join('|');
}

function present(names: readonly (string | null)[]): readonly string[] {
  return [...new Set(names.filter((name) => name !== null))];
}

/** The values that occur, by place of first occurrence. */
function values<Value>(column: readonly (Value | undefined)[]): readonly Value[] {
  return [...new Set(column.filter((value) => value !== undefined))];
}

type Place = (value: string | undefined) => number;

function placeIn(list: readonly string[]): Place {
  const places = new Map(list.map((value, place) => [value, place]));
  return (value) => (value === undefined ? -1 : (places.get(value) ?? -1));
}

/** What some texts all begin with. */
function commonStart([first = '', ...others]: readonly string[]): string {
  let length = first.length;
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length -= 1;
  return first.slice(0, length);
}

/** Ascending numbers as the first and the steps between them, which are small. */
function steps(numbers: readonly number[]): readonly number[] {
  return numbers.toSorted((a, b) => a - b).map((one, i, all) => one - (all[i - 1] ?? 0));
}

function places(given: readonly number[]): readonly number[] {
  let sum = 0;
  return given.map((step) => (sum += step));
}
