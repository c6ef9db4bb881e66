import type { Kind, Stance, Verdict } from '../../schema/claim.ts';

/** Where a claim or a paragraph stands: its article, as a result shows it. */
type InArticle = Readonly<{
  /** Slug of the article. */
  article: string;
  articleLabel: string;
  /** When the article was written, in words: `July–September 2025`. */
  articleTime: string;
  /** Name of the article's colours. */
  articleTheme: string;
  /** Paragraph of the original, from 1. */
  paragraph: number;
}>;

/** A claim as the search knows it. */
export type ClaimRecord = InArticle &
  Readonly<{
    of: 'claim';
    id: string;
    text: string;
    kind: Kind;
    /** `null`: it takes no position on a proposition. */
    stance: Stance | null;
    /** `null`: none. */
    verdict: Verdict | null;
    proposition: Readonly<{ id: string; text: string }> | null;
    topics: readonly string[];
    actors: readonly string[];
    url: string;
  }>;

/** A paragraph of an essay as the search knows it. */
export type ParagraphRecord = InArticle &
  Readonly<{
    of: 'paragraph';
    /** `<article>#p<n>`. */
    id: string;
    text: string;
    /** Topics and actors of the claims in it. */
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

/** What can be asked for besides what the articles say. */
export type SubjectKind = 'proposition' | 'event' | 'source';

/** A proposition, an event of the timeline or a source as the search knows it. */
export type SubjectRecord = Readonly<{
  of: SubjectKind;
  id: string;
  /** What a result shows: the proposition as a question, the event, the title of the source. */
  text: string;
  /** Other words by which it is found. */
  also: string;
  /** What stands beside it: the positions, the day, the publisher. */
  place: string;
  url: string;
}>;

/** What the search finds. */
export type SearchRecord = ClaimRecord | ParagraphRecord | ChartRecord;

/** Something claims are about, and every name a reader may use for it, in any writing system. */
export type NamedEntry = Readonly<{
  id: string;
  label: string;
  /** The label first. */
  names: readonly string[];
}>;

/** An article, when it was written, in words, and the name of its colours. */
export type ArticleEntry = NamedEntry & Readonly<{ time: string; theme: string }>;

/** The names of everything that claims refer to. */
export type Lexicon = Readonly<{
  articles: readonly ArticleEntry[];
  topics: readonly NamedEntry[];
  actors: readonly NamedEntry[];
  /** The label is the whole sentence. */
  propositions: readonly Omit<NamedEntry, 'names'>[];
}>;

/** A concept: a set of synonyms, and the claims that express it. */
export type SynonymSet = Readonly<{
  /** Words and phrases that mean the same, in any writing system; the first names the concept. */
  aliases: readonly string[];
  /** Ids of claims that express it, whatever their words. */
  claims: readonly string[];
}>;
