import type { Kind, Stance, Verdict } from '../../schema/claim.ts';

/** A claim as the search knows it. */
export type ClaimRecord = Readonly<{
  of: 'claim';
  id: string;
  text: string;
  /** Slug of its article. */
  article: string;
  articleTitle: string;
  /** What the article is called for short, and the name of its colours. */
  articleLabel: string;
  /** When it speaks, in words: `July–September 2025`. */
  articleTime: string;
  articleTheme: string;
  /** Paragraph of the original, from 1. */
  paragraph: number;
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
export type ParagraphRecord = Readonly<{
  of: 'paragraph';
  /** `<article>#p<n>`. */
  id: string;
  text: string;
  /** Slug of its article. */
  article: string;
  articleTitle: string;
  /** What the article is called for short, and the name of its colours. */
  articleLabel: string;
  /** When it speaks, in words: `July–September 2025`. */
  articleTime: string;
  articleTheme: string;
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

/** An article, with its short name, its time and the name of its colours. */
export type ArticleEntry = Entry & Readonly<{ short: string; time: string; theme: string }>;

/** The names of everything that claims refer to. */
export type Lexicon = Readonly<{
  articles: readonly ArticleEntry[];
  topics: readonly Entry[];
  actors: readonly Entry[];
  /** The label is the whole sentence. */
  propositions: readonly Omit<Entry, 'names'>[];
}>;

/** An idea, and the words by which a reader may ask for it. */
export type Idea = Readonly<{
  /** Words and phrases that mean the same, in any script; the first names the idea. */
  aliases: readonly string[];
  /** Ids of claims that express it, whatever their words. */
  claims: readonly string[];
}>;
