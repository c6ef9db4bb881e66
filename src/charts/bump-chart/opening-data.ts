import type { Corpus } from '../../domain/corpus.ts';
import { openingQuestions } from '../../domain/positions/front-questions.ts';
import type { OpeningQuestion } from '../../domain/positions/front-questions.ts';
import type { BumpData } from './stance-level.ts';

/** Where the names in the picture lead. */
export type OpeningLinks = Readonly<{
  article: (slug: string) => string;
  proposition: (id: string) => string;
}>;

/** The opening picture as data: its questions under two headings that count them. */
export function openingData(corpus: Corpus, links?: OpeningLinks): BumpData {
  const questions = openingQuestions(corpus);
  const divided = questions.filter((question) => question.divided).length;
  const agreed = questions.length - divided;
  return {
    articles: corpus.articles.map(({ slug, label, theme }) => ({
      slug,
      label,
      theme,
      ...(links && { href: links.article(slug) }),
    })),
    columns: questions.map(({ proposition: { id, question } }) => ({
      id,
      label: question,
      ...(links && { href: links.proposition(id) }),
    })),
    groups: [
      { label: `Where they part: ${countOf(divided)}`, columns: divided },
      { label: `Where those who speak agree: ${countOf(agreed)}`, columns: agreed },
    ].filter(({ columns }) => columns > 0),
    stances: Object.fromEntries(
      corpus.articles.map(({ slug }) => [slug, stancesOf(slug, questions)]),
    ),
  };
}

/** The same without headings and names of propositions. */
export function withoutLabels(data: BumpData): BumpData {
  return { ...data, columns: data.columns.map(({ id }) => ({ id, label: '' })), groups: [] };
}

function stancesOf(slug: string, questions: readonly OpeningQuestion[]) {
  return Object.fromEntries(
    questions.map(({ proposition, positions }) => [
      proposition.id,
      positions.find(({ article }) => article.slug === slug)!.stance,
    ]),
  );
}

/** In one piece where a line is broken. */
function countOf(questions: number): string {
  return questions === 1 ? '1\u00a0question' : `${questions}\u00a0questions`;
}
