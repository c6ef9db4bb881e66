import type { CodedPosition, Stand } from '../../src/schema/coded-position.ts';

/** Positions on which both codings agree, by proposition and article. */
export function positionsFrom(
  stances: Readonly<Record<string, Readonly<Record<string, Stand>>>>,
): CodedPosition[] {
  return Object.entries(stances).flatMap(([proposition, byArticle]) =>
    Object.entries(byArticle).map(([article, settled]) => ({
      proposition,
      article,
      first: settled,
      second: settled,
      settled,
      paragraphs: [],
      reason: `${article} on ${proposition}`,
    })),
  );
}
