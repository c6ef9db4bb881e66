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
  if (answers.length >= most) return answers.slice(0, most);
  const taken = new Set(answers.map((answer) => answer.claim));
  const near = nearest(claim, kindredIn(claims), (other) => !taken.has(other));
  return [...answers, ...near].slice(0, most);
}

const most = 4;

/** Claims that speak of the same topics and actors, and share the same with any other claim. */
type Kindred = readonly Readonly<{ claim: Claim; at: number }>[];

/** All claims by what they speak of, and how much an id weighs. */
type Weighed = Readonly<{ kindred: readonly Kindred[]; weight: (id: string) => number }>;

const known = new WeakMap<readonly Claim[], Weighed>();

/** Worked out once for a list of claims, since every claim asks. */
function kindredIn(claims: readonly Claim[]): Weighed {
  const before = known.get(claims);
  if (before) return before;
  const indexed = claims.map((claim, at) => ({ claim, at }));
  const groups = Map.groupBy(indexed, ({ claim }) => JSON.stringify([claim.topics, claim.actors]));
  const weighed = { kindred: [...groups.values()], weight: weights(claims) };
  known.set(claims, weighed);
  return weighed;
}

/** The few claims of other articles that share the most with a claim, equals in their order. */
function nearest(
  claim: Claim,
  { kindred, weight }: Weighed,
  fits: (other: Claim) => boolean,
): readonly Related[] {
  const scored = kindred
    .flatMap((group) => {
      const [{ claim: other }] = group as [Kindred[number]];
      const [topic] = shared(claim.topics, other.topics).sort((a, b) => weight(b) - weight(a));
      const both = [...shared(claim.topics, other.topics), ...shared(claim.actors, other.actors)];
      const score = both.reduce((sum, id) => sum + weight(id), 0);
      return topic ? [{ score, topic, group }] : [];
    })
    .sort((a, b) => b.score - a.score);
  const found: Readonly<{ score: number; topic: string; claim: Claim; at: number }>[] = [];
  for (const { score, topic, group } of scored) {
    if (found.length >= most && score < found.at(-1)!.score) break;
    const others = group.filter((one) => one.claim.article !== claim.article && fits(one.claim));
    found.push(...others.slice(0, most).map((one) => ({ score, topic, ...one })));
  }
  return found
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .map(({ claim: other, topic }) => ({ kind: 'subject', claim: other, topic }));
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
