/** What the public record says of a claim. */
export const verdicts = [
  'corroborated',
  'partly',
  'contradicted',
  'open',
  'not-checkable',
] as const;
