import { linkColumn, required } from './columns.ts';
import { tableOf } from './table.ts';
import type { Table, TableHead } from './table.ts';

/** Which record of one table belongs to which of another. */
export type Link = readonly [one: string, other: string];

/** One side of a table of links: its column and the table that this refers to. */
export type LinkSide = Readonly<{ column: string; table: string; meaning: string }>;

/** A table that says which record of one table belongs to which of another. */
export function linkTable(
  head: Omit<TableHead, 'key'>,
  [one, other]: readonly [LinkSide, LinkSide],
  links: readonly Link[],
): Table {
  const columns = [one, other].map(({ column, table, meaning }, n) =>
    required(linkColumn<Link>(column, table, meaning, (link) => link[n])),
  );
  return tableOf({ ...head, key: [one.column, other.column] }, columns, links);
}

/** Links of each record to each name of a list of its own. */
export function linksOf<Row>(
  rows: readonly Row[],
  one: (row: Row) => string,
  others: (row: Row) => readonly string[],
): Link[] {
  return rows.flatMap((row) => [...new Set(others(row))].map((other): Link => [one(row), other]));
}

/** The side of claims. */
export const claimSide: LinkSide = {
  column: 'claim',
  table: 'claims',
  meaning: 'Id of the claim.',
};

/** The side of articles. */
export const articleSide: LinkSide = {
  column: 'article',
  table: 'articles',
  meaning: 'Slug of the article.',
};

/** The side of topics. */
export const topicSide: LinkSide = {
  column: 'topic',
  table: 'topics',
  meaning: 'Id of the topic.',
};

/** The side of sources. */
export const sourceSide: LinkSide = {
  column: 'source',
  table: 'sources',
  meaning: 'Id of the source.',
};
