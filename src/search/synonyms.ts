import { folded, stemOf } from './words.ts';

/**
 * Plain words that readers use for one another. A query's word also finds the others of its
 * groups, at a lower weight. Each group says why it is here; a group that would join words with
 * different meanings in these texts (power as energy, power as state) has no place.
 */
const groups: readonly string[] = [
  // A figure that goes down: authors and headlines choose freely among these.
  'fall falls fell fallen falling decline drop collapse plunge plummet decrease shrink shrank slump slide tumble lower',
  // A figure that goes up, likewise.
  'rise rises rose risen rising grow grew grown growth increase climb expand expansion surge soar jump boom',
  // The goods with the most names in these texts.
  'car cars auto autos automobile automotive vehicle vehicles carmaker',
  // Goods that leave a country.
  'export sell selling sold sales shipment deliveries',
  // Goods that come into one.
  'import purchase buy buying bought',
  // Buying and selling as a whole.
  'trade commerce turnover',
  // Oil is "crude" in figures and "petroleum" in statistics.
  'oil crude petroleum',
  // Gas shipped cold goes by its abbreviation.
  'gas lng',
  // A union of states, in the words of titles and of the press.
  'alliance ally allied axis bloc',
  // The official word and the plain one.
  'partnership partner cooperation collaboration',
  // What leaders call it.
  'friendship friend friendly',
  // Doubt of the other side.
  'distrust mistrust suspicion suspicious wary unease',
  // Two who want one thing.
  'rival rivalry compete competition competitor contest',
  // The weaker of two.
  'junior subordinate weaker lesser inferior',
  // Needing the other; "reliance" is the usual word of economists.
  'dependence depend dependent dependency rely reliance reliant',
  // A war, and what the sides call it.
  'war invasion conflict fighting',
  // Of soldiers; both spellings.
  'military army armed defence defense',
  // Soldiers practising; both spellings.
  'exercise drill manoeuvre maneuver',
  // Things to fight with.
  'weapon arms armament',
  // Punishment by trade.
  'sanction embargo penalties',
  // The two currencies at issue, by their two names each.
  'yuan renminbi rmb',
  'rouble ruble',
  // Leaders coming together.
  'summit meeting meet met talks visit',
  // Persuasion by a state.
  'propaganda narrative messaging',
  // Power over others.
  'hegemony dominance domination primacy supremacy',
  // A world with several centres.
  'multipolar multipolarity polycentric',
  // Still there later.
  'endure enduring survive durable',
  // The end of a bond.
  'break breakup split rupture fracture rift',
  // Secret services at work.
  'spy spies espionage spying intelligence',
];

/** Stems of the words that may be meant by a word with this stem, without itself. */
export function synonymsOf(stem: string): readonly string[] {
  return [...(byStem.get(stem) ?? [])];
}

/** Every word of the groups, folded: a misspelt one may be repaired to it. */
export const synonymWords: readonly string[] = [
  ...new Set(groups.flatMap((group) => group.split(' ').map(folded))),
];

const byStem: ReadonlyMap<string, ReadonlySet<string>> = stemTable();

function stemTable(): Map<string, Set<string>> {
  const table = new Map<string, Set<string>>();
  for (const group of groups) {
    const stems = new Set(group.split(' ').map((word) => stemOf(folded(word))));
    for (const stem of stems) {
      const others = [...stems].filter((other) => other !== stem);
      table.set(stem, new Set([...(table.get(stem) ?? []), ...others]));
    }
  }
  return table;
}
