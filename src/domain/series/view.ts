import type { Period } from './period.ts';

/** The period a view shows: from and to are inclusive; the words stand for open ends. */
export type Extent = Readonly<{ from: Period | 'earliest'; to: Period | 'latest' }>;

/** What a reader has chosen in a chart: the thing a permalink carries. */
export type View = Readonly<{
  view: 'chart' | 'table';
  /** Ids of the chart's series, in the chart's order. */
  s: readonly string[];
  /** Ids of series or slugs of articles brought forward. */
  hl: readonly string[];
  t: Extent;
  /** Id of one of the chart's units. */
  u: string;
  y: 'lin' | 'log';
  /** Day or month; values published later are left out. `null`: as known now. */
  asof: string | null;
  /** A pinned point, `<series>.<period>`; `null`: none. */
  at: string | null;
  /** Id of the claim whose statement is drawn; `null`: those of the chart. */
  c: string | null;
}>;

/** Something in a link that could not be honoured, or was mended, in words for the reader. */
export type Notice = Readonly<{ key: string; found: string; said: string }>;
