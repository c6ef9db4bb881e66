/** Names of parameters that some page of ours has; others use the shorter ones too. */
export const pageKeys = [
  'q',
  'also',
  'article',
  'topic',
  'kind',
  'stance',
  'verdict',
  'actor',
  'where',
];
