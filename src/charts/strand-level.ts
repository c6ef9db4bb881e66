import type { Stance } from '../model/claim.ts';

/** Who takes which position: the articles, the propositions, and the stances of each on each. */
export type StrandRows = Readonly<{
  articles: readonly Readonly<{ slug: string; label: string; theme: string }>[];
  columns: readonly Readonly<{ id: string; label: string }>[];
  /** By slug, then proposition; a proposition that is missing or empty is passed over in silence. */
  stances: Readonly<Record<string, Readonly<Record<string, readonly Stance[]>>>>;
}>;

/** Where a strand runs at a proposition. */
export type Level = 'asserts' | 'hedges' | 'silent' | 'denies';

/** The level of an article at a proposition, from all its stances on it. */
export function levelOf(stances: readonly Stance[] = []): Level {
  if (stances.length === 0) return 'silent';
  const levels = new Set(stances.map((stance) => stanceLevel[stance]));
  return levels.size === 1 ? [...levels][0]! : 'hedges';
}

const stanceLevel: Readonly<Record<Stance, Level>> = {
  asserts: 'asserts',
  assumes: 'asserts',
  attributes: 'asserts',
  hedges: 'hedges',
  denies: 'denies',
};
