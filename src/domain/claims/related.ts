import type { Claim } from '../../schema/claim.ts';
import { answersTo } from '../positions/positions.ts';

/** A claim worth reading after another, and why: the question it answers, or what both speak of. */
export type Related = Readonly<
  | { kind: 'question'; claim: Claim }
  /** `topic` is the rarest that both have. */
  | { kind: 'subject'; claim: Claim; topic: string }
>;

/**
 * At most four claims of other articles that bear on a claim: those on the same proposition, other
 * stances first; where they are fewer than four, those that share the most with it.
 *
 * What two claims share is their topics and actors, each weighing the more the rarer it is among
 * all claims. Claims without a topic in common share nothing. Equals keep their order.
 */
export function relatedTo(claim: Claim, claims: readonly Claim[]): readonly Related[] {
  const answers = answersTo(claim, claims).map((one): Related => ({
    kind: 'question',
    claim: one,
  }));
  const weight = weights(claims);
  const near = claims
    .filter((other) => other.article !== claim.article)
    .filter((other) => !answers.some((answer) => answer.claim === other))
    .flatMap((other) => {
      const [topic] = shared(claim.topics, other.topics).sort((a, b) => weight(b) - weight(a));
      const both = [...shared(claim.topics, other.topics), ...shared(claim.actors, other.actors)];
      const score = both.reduce((sum, id) => sum + weight(id), 0);
      return topic ? [{ score, related: { kind: 'subject', claim: other, topic } as const }] : [];
    })
    .sort((a, b) => b.score - a.score);
  return [...answers, ...near.map(({ related }) => related)].slice(0, 4);
}

function shared(one: readonly string[], other: readonly string[]): string[] {
  return one.filter((id) => other.includes(id));
}

/** How much an id weighs: the logarithm of all claims over those that have it. */
function weights(claims: readonly Claim[]): (id: string) => number {
  const counts = new Map<string, number>();
  for (const { topics, actors } of claims)
    for (const id of [...topics, ...actors]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return (id) => Math.log(claims.length / (counts.get(id) ?? 1));
}
