import type { Stand } from '../../domain/positions/position-matrix.ts';

/** What a bump chart draws: the articles, the propositions, and the stance of each on each. */
export type BumpData = Readonly<{
  articles: readonly Readonly<{ slug: string; label: string; theme: string; href?: string }>[];
  columns: readonly Readonly<{ id: string; label: string; href?: string }>[];
  /** Headings over columns that follow each other; none, or together as long as `columns`. */
  groups: readonly Readonly<{ label: string; columns: number }>[];
  /** By slug, then proposition; one that is missing is a silence. */
  stances: Readonly<Record<string, Readonly<Record<string, Stand>>>>;
}>;

/** Where the row of an article lies at a proposition. */
export type StanceLevel = 'asserts' | 'hedges' | 'denies';

/** The levels in the order they are drawn: from yes, by perhaps, to no. */
export const stanceLevels = [
  'asserts',
  'hedges',
  'denies',
] as const satisfies readonly StanceLevel[];

/** The stance of an article on a proposition. */
export function stanceIn({ stances }: BumpData, slug: string, id: string): Stand {
  return stances[slug]?.[id] ?? 'silent';
}

/** The level of a stance: what is only reported of others lies in the middle; `null` is a gap. */
export function stanceLevel(stance: Stand): StanceLevel | null {
  return levels[stance];
}

const levels: Readonly<Record<Stand, StanceLevel | null>> = {
  asserts: 'asserts',
  assumes: 'asserts',
  hedges: 'hedges',
  attributes: 'hedges',
  denies: 'denies',
  silent: null,
};
