import type { Article } from '../../schema/article.ts';
import type { Corpus } from '../corpus.ts';
import { opposition } from './opposition.ts';
import { positionsOn, speaks } from './positions.ts';
import type { Position, PositionSource } from './positions.ts';
import type { Proposition } from '../../schema/proposition.ts';

/**
 * How two articles stand to each other on a proposition: they are `opposed` when one denies what the
 * other asserts, assumes or hedges; `shared` when both speak otherwise; or one alone speaks.
 */
export type Standing = 'opposed' | 'shared' | 'first-alone' | 'second-alone';

/** What readers are shown for a standing. */
export const standingWords: Readonly<Record<Standing, string>> = {
  opposed: 'Opposed: one denies what the other holds',
  shared: 'Both speak',
  'first-alone': 'One alone speaks',
  'second-alone': 'One alone speaks',
};

/** One proposition on which at least one of two articles speaks. */
export type ComparedRow = Readonly<{
  proposition: Proposition;
  first: Position;
  second: Position;
  standing: Standing;
}>;

/** Two articles, and on how many propositions both speak, and are opposed. */
export type ComparedPair = Readonly<{
  first: Article;
  second: Article;
  shared: number;
  opposed: number;
}>;

/** Two articles side by side. */
export type Pair = readonly [first: Article, second: Article];

/** Every two articles once, the earlier of the site first. */
export function pairsOf(articles: readonly Article[]): readonly Pair[] {
  return articles.flatMap((first, at) =>
    articles.slice(at + 1).map((second) => [first, second] as const),
  );
}

/**
 * Two articles aligned by proposition: those on which both speak, then those of the first alone,
 * then those of the second alone; within each in the order in which the article comes to them.
 */
export function comparedRows(
  first: string,
  second: string,
  corpus: PositionSource & Pick<Corpus, 'propositions'>,
): readonly ComparedRow[] {
  const rows = corpus.propositions.flatMap((proposition): ComparedRow[] => {
    const positions = positionsOn(proposition.id, corpus);
    const of = (slug: string) => positions.find(({ article }) => article.slug === slug)!;
    const pair = { first: of(first), second: of(second) };
    const standing = standingOf(pair);
    return standing ? [{ proposition, ...pair, standing }] : [];
  });
  return rows.sort((a, b) => part(a) - part(b) || place(a) - place(b));
}

/** On how many propositions both articles speak, and on how many of these they are opposed. */
export function comparedCounts(
  rows: readonly ComparedRow[],
): Readonly<{ shared: number; opposed: number }> {
  const opposed = rows.filter(({ standing }) => standing === 'opposed').length;
  return { shared: rows.filter((row) => part(row) === 0).length, opposed };
}

/** Pairs of articles with on how many propositions both speak, and are opposed. */
export function comparedPairs(
  pairs: readonly Pair[],
  corpus: PositionSource & Pick<Corpus, 'propositions'>,
): readonly ComparedPair[] {
  return pairs.map(([first, second]) => {
    const rows = comparedRows(first.slug, second.slug, corpus);
    return { first, second, ...comparedCounts(rows) };
  });
}

function standingOf({ first, second }: Pick<ComparedRow, 'first' | 'second'>): Standing | null {
  if (!speaks(first)) return speaks(second) ? 'second-alone' : null;
  if (!speaks(second)) return 'first-alone';
  return opposition(first.stance, second.stance) > 0 ? 'opposed' : 'shared';
}

function part({ standing }: ComparedRow): number {
  return { opposed: 0, shared: 0, 'first-alone': 1, 'second-alone': 2 }[standing];
}

/** The place in the leading article at which it comes to the proposition. */
function place({ standing, first, second }: ComparedRow): number {
  const { claims } = standing === 'second-alone' ? second : first;
  return Math.min(...claims.map(({ paragraph }) => paragraph));
}
