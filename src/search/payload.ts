import { articleTime } from '../domain/text/article-time.ts';
import { titleOf } from '../domain/text/byline.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { Names } from '../schema/parts/fields.ts';
import type {
  ChartRecord,
  ClaimRecord,
  SynonymSet,
  NamedEntry,
  Lexicon,
  SubjectRecord,
} from './index/record.ts';
import type { WritingSystem } from './text/writing-systems.ts';

/** What the browser fetches to search: names, concepts and what is searched. */
export type SearchPayload = Readonly<{
  lexicon: Lexicon;
  concepts: readonly SynonymSet[];
  /** Names that readers ask for and no article mentions; labels stand in a sentence. */
  unmentioned: readonly NamedEntry[];
  /** Pairs of Chinese characters: a traditional one, and the simplified one in our names. */
  simplified: string;
  /** Where the names in a writing system are, if they are fetched when somebody writes in it. */
  nameFiles: Readonly<Partial<Record<WritingSystem, string>>>;
  /** Addresses, with `*` for the id, and for the paragraph after it. */
  addresses: Readonly<{ claim: string; paragraph: string; chart: string }>;
  claims: readonly SearchedClaim[];
  paragraphs: readonly SearchedParagraph[];
  charts: readonly SearchedChart[];
  subjects: readonly SubjectRecord[];
}>;

/** A claim, which names its article and its proposition by id. */
export type SearchedClaim = Omit<
  ClaimRecord,
  'of' | 'articleLabel' | 'articleTime' | 'articleTheme' | 'proposition' | 'url'
> &
  Readonly<{ proposition: string | null }>;

/** A paragraph of an essay. */
export type SearchedParagraph = Readonly<{ article: string; paragraph: number; text: string }>;

/** A view of a chart. */
export type SearchedChart = Pick<ChartRecord, 'id' | 'title' | 'text'>;

/** What is searched: the corpus, the paragraphs of its essays, the views of its charts, subjects. */
export type SearchDocuments = Readonly<{
  corpus: Pick<
    Corpus,
    'articles' | 'claims' | 'propositions' | 'topics' | 'actors' | 'unmentioned'
  >;
}> &
  Pick<SearchPayload, 'concepts' | 'paragraphs' | 'charts' | 'subjects' | 'simplified'>;

/** What a search payload needs from the site's routes. */
type Routes = Readonly<{
  claim: (id: string) => string;
  article: (slug: string) => string;
  charts: string;
}>;

/** The search payload of all that is searched, with the names in every writing system. */
export function searchPayload(
  { corpus, ...documents }: SearchDocuments,
  routes: Routes,
): SearchPayload {
  return {
    lexicon: lexiconOf(corpus),
    unmentioned: corpus.unmentioned.map(namedEntry),
    nameFiles: {},
    addresses: {
      claim: routes.claim('*'),
      paragraph: `${routes.article('*')}#p*`,
      chart: `${routes.charts}*`,
    },
    ...documents,
    claims: corpus.claims.map(({ id, text, article, paragraph, kind, ...claim }) => ({
      id,
      text,
      article,
      paragraph,
      kind,
      stance: claim.stance ?? null,
      verdict: claim.assessment?.verdict ?? null,
      proposition: claim.proposition ?? null,
      topics: claim.topics,
      actors: claim.actors,
    })),
  };
}

function lexiconOf({ articles, topics, actors, propositions }: SearchDocuments['corpus']): Lexicon {
  return {
    articles: articles.map((article) => ({
      id: article.slug,
      label: article.label,
      time: articleTime(article),
      theme: article.theme,
      names: [article.label, ...distinct([article.label, titleOf(article), article.author])],
    })),
    topics: topics.map(namedEntry),
    actors: actors.map(namedEntry),
    propositions: propositions.map(({ id, text }) => ({ id, label: text })),
  };
}

function namedEntry({
  id,
  name,
  aliases,
}: {
  id: string;
  name: Names;
  aliases: string[];
}): NamedEntry {
  const { en, ...others } = name;
  return { id, label: en, names: [en, ...distinct([...Object.values(others), ...aliases])] };
}

function distinct(names: readonly (string | null)[]): readonly string[] {
  return [...new Set(names.filter((name) => name !== null))];
}
