import type { Article } from '../../schema/article.ts';
import type { OpeningQuestion } from '../../domain/positions/front-questions.ts';
import type { StrandRows } from './stance-level.ts';

/** The opening picture as data: its questions under two headings that count them. */
export function strandRows(
  questions: readonly OpeningQuestion[],
  articles: readonly Article[],
): StrandRows {
  const parted = questions.filter(({ divided }) => divided).length;
  const groups = [
    { label: `Where they part: ${countOf(parted)}`, columns: parted },
    {
      label: `Where those who speak agree: ${countOf(questions.length - parted)}`,
      columns: questions.length - parted,
    },
  ].filter(({ columns }) => columns > 0);
  const stancesOf = (slug: string) =>
    questions.map(({ proposition, positions }) => {
      return [
        proposition.id,
        positions.find(({ article }) => article.slug === slug)!.stance,
      ] as const;
    });
  return {
    articles: articles.map(({ slug, label, theme }) => ({ slug, label, theme })),
    columns: questions.map(({ proposition: { id, question } }) => ({ id, label: question })),
    groups,
    stances: Object.fromEntries(
      articles.map(({ slug }) => [slug, Object.fromEntries(stancesOf(slug))]),
    ),
  };
}

/** The same without words over and under it. */
export function wordlessRows(rows: StrandRows): StrandRows {
  return { ...rows, columns: rows.columns.map(({ id }) => ({ id, label: '' })), groups: [] };
}

function countOf(questions: number): string {
  return questions === 1 ? '1 question' : `${questions} questions`;
}
