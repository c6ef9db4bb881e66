import type { Stand } from '../../domain/positions/position-matrix.ts';

/** Who takes which position: the articles, the propositions, and the stance of each on each. */
export type StrandRows = Readonly<{
  articles: readonly Readonly<{ slug: string; label: string; theme: string }>[];
  columns: readonly Readonly<{ id: string; label: string }>[];
  /** Headings over columns that follow each other; none, or together as long as `columns`. */
  groups: readonly Readonly<{ label: string; columns: number }>[];
  /** By slug, then proposition; one that is missing is a silence. */
  stances: Readonly<Record<string, Readonly<Record<string, Stand>>>>;
}>;

/** Where a strand runs at a proposition. */
export type Level = 'asserts' | 'hedges' | 'denies';

/** The levels in the order they are drawn: from yes, by perhaps, to no. */
export const levels = ['asserts', 'hedges', 'denies'] as const satisfies readonly Level[];

/** The stance of an article on a proposition. */
export function stanceIn({ stances }: StrandRows, slug: string, id: string): Stand {
  return stances[slug]?.[id] ?? 'silent';
}

/** The level of a stance: what is only reported of others runs in the middle; `null` is a gap. */
export function levelOf(stance: Stand): Level | null {
  return stanceLevel[stance];
}

const stanceLevel: Readonly<Record<Stand, Level | null>> = {
  asserts: 'asserts',
  assumes: 'asserts',
  hedges: 'hedges',
  attributes: 'hedges',
  denies: 'denies',
  silent: null,
};
