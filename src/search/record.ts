import type { Claim, Kind, Stance, Verdict } from '../model/claim.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Names } from '../model/fields.ts';

/** A claim as the search knows it. */
export type ClaimRecord = Readonly<{
  of: 'claim';
  id: string;
  text: string;
  /** Slug of its article. */
  article: string;
  articleTitle: string;
  /** Paragraph of the original, from 1. */
  paragraph: number;
  kind: Kind;
  /** `null`: it takes no position on a proposition. */
  stance: Stance | null;
  /** `null`: not assessed. */
  verdict: Verdict | null;
  proposition: Readonly<{ id: string; text: string }> | null;
  topics: readonly string[];
  actors: readonly string[];
  url: string;
}>;

/** A paragraph of an essay as the search knows it. */
export type ParagraphRecord = Readonly<{
  of: 'paragraph';
  /** `<article>#p<n>`. */
  id: string;
  text: string;
  /** Slug of its article. */
  article: string;
  articleTitle: string;
  /** From 1. */
  paragraph: number;
  /** Topics and actors of the claims it makes. */
  topics: readonly string[];
  actors: readonly string[];
  url: string;
}>;

/** A view of a chart as the search knows it. */
export type ChartRecord = Readonly<{
  of: 'chart';
  /** `<chart>?<view>`, or the chart's slug for its default view. */
  id: string;
  /** The sentence that says what the view shows. */
  text: string;
  /** Title of the chart. */
  title: string;
  url: string;
}>;

export type SearchRecord = ClaimRecord | ParagraphRecord | ChartRecord;

/** Something claims are about, and every name a reader may call it by, in any script. */
export type Entry = Readonly<{ id: string; label: string; names: readonly string[] }>;

/** The names of everything that claims refer to. */
export type Lexicon = Readonly<{
  articles: readonly Entry[];
  topics: readonly Entry[];
  actors: readonly Entry[];
  /** The label is the whole sentence. */
  propositions: readonly Entry[];
}>;

/** A record without what the lexicon tells; what is absent is left out. */
type Row = Readonly<{
  id: string;
  text: string;
  article: string;
  paragraph: number;
  kind: Kind;
  stance?: Stance;
  verdict?: Verdict;
  proposition?: string;
  topics: readonly string[];
  actors?: readonly string[];
}>;

/** The one file the browser fetches: all claims in the order of the corpus, and all names. */
export type SearchFile = Readonly<{
  lexicon: Lexicon;
  /** The address of a claim, with `*` for its id. */
  address: string;
  claims: readonly Row[];
}>;

/** What a search file needs from the site's routes. */
type Routes = Readonly<{ claim: (id: string) => string }>;

/** The search file of a corpus. */
export function searchFile(corpus: Corpus, routes: Routes): SearchFile {
  return {
    lexicon: {
      articles: corpus.articles.map((article) => ({
        id: article.slug,
        label: article.title,
        names: present([article.title, article.label, article.originalTitle, article.author]),
      })),
      topics: corpus.topics.map(named),
      actors: corpus.actors.map(named),
      propositions: corpus.propositions.map(({ id, text, label }) => ({
        id,
        label: text,
        names: [label],
      })),
    },
    address: routes.claim('*'),
    claims: corpus.claims.map(row),
  };
}

/** The records of a search file, in the order of the corpus. */
export function recordsIn({ lexicon, address, claims }: SearchFile): readonly ClaimRecord[] {
  const titles = labels(lexicon.articles);
  const sentences = labels(lexicon.propositions);
  return claims.map(({ proposition, stance, verdict, actors, ...claim }) => ({
    of: 'claim',
    ...claim,
    articleTitle: titles.get(claim.article) ?? claim.article,
    stance: stance ?? null,
    verdict: verdict ?? null,
    proposition: proposition
      ? { id: proposition, text: sentences.get(proposition) ?? proposition }
      : null,
    actors: actors ?? [],
    url: address.replace('*', claim.id),
  }));
}

function row(claim: Claim): Row {
  const { id, text, article, paragraph, kind, stance, proposition, topics, actors } = claim;
  return {
    id,
    text,
    article,
    paragraph,
    kind,
    ...(stance && { stance }),
    ...(claim.assessment && { verdict: claim.assessment.verdict }),
    ...(proposition && { proposition }),
    topics,
    ...(actors.length > 0 && { actors }),
  };
}

function named({ id, name, aliases }: { id: string; name: Names; aliases: string[] }): Entry {
  return { id, label: name.en, names: [name.en, name.ru, name.zh, ...aliases] };
}

function labels(entries: readonly Entry[]): ReadonlyMap<string, string> {
  return new Map(entries.map(({ id, label }) => [id, label]));
}

function present(names: readonly (string | null)[]): readonly string[] {
  return [...new Set(names.filter((name) => name !== null))];
}
