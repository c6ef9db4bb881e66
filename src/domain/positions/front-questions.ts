import type { Corpus } from '../corpus.ts';
import { sides } from './agreement.ts';
import type { Side } from './agreement.ts';
import { areFew, namedArticles } from './few.ts';
import { positionsOn, speaks } from './positions.ts';
import type { Position } from './positions.ts';
import type { Proposition } from '../../schema/proposition.ts';

/** A question of the opening picture. */
export type OpeningQuestion = Readonly<{
  proposition: Proposition;
  positions: readonly Position[];
  /** Whether those who speak are on different sides. */
  divided: boolean;
}>;

/** The corpus as the opening picture shows it: where articles are many, those last in the order of the site. */
export function pictured(corpus: Corpus): Corpus {
  const { articles } = corpus;
  return areFew(articles) ? corpus : { ...corpus, articles: articles.slice(-namedArticles) };
}

/** How many of some articles are silent at most on a question of the opening picture: one in five. */
export function silentAtMost(articles: number): number {
  return Math.ceil(articles / 5);
}

/**
 * The questions on which four articles in five take a position: the most divided first, equal ones in
 * the order of the site.
 */
export function openingQuestions(corpus: Corpus): readonly OpeningQuestion[] {
  const silent = silentAtMost(corpus.articles.length);
  return corpus.propositions
    .map((proposition) => ({ proposition, positions: positionsOn(proposition.id, corpus) }))
    .filter(({ positions }) => positions.filter((one) => !speaks(one)).length <= silent)
    .map((question) => ({ question, far: division(question.positions) }))
    .sort((a, b) => b.far - a.far)
    .map(({ question, far }) => ({ ...question, divided: far > 0 }));
}

/** How far apart those who speak are: one for each pair a side apart, two for a yes and a no. */
export function division(positions: readonly Pick<Position, 'stance'>[]): number {
  const places = positions.filter(speaks).map(({ stance }) => place[sides[stance]]);
  return places.reduce(
    (sum, one, i) =>
      sum + places.slice(i + 1).reduce((rest, other) => rest + Math.abs(one - other), 0),
    0,
  );
}

const place: Readonly<Record<Side, number>> = { for: 0, neither: 1, against: 2 };
