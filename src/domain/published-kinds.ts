/** Kinds of record whose ids stand in published addresses or in the queries of links; claims have their history. */
export const publishedKinds = [
  'article',
  'proposition',
  'topic',
  'actor',
  'concept',
  'event',
  'source',
  'series',
  'chart',
  'chart-part',
  'change',
] as const;
export type PublishedKind = (typeof publishedKinds)[number];
