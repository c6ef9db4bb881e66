import type { Problem } from '../../domain/problem.ts';
import type { Entries } from '../read/records.ts';
import { problemAt } from '../read/source-location.ts';
import { relationsIn } from './references.ts';
import type { Relation } from './references.ts';

/** Ids that stand twice in one list, such as a topic among the topics of a claim. */
export function repeatedNames(entries: Entries): Problem[] {
  const listed = relationsIn(entries).filter(({ path }) => typeof path.at(-1) === 'number');
  const lists = Map.groupBy(listed, ({ place }) => place);
  return [...lists.values()].flatMap((list) => {
    const seen = new Set<string>();
    return list
      .filter((one) => seen.has(nameIn(one)) || !seen.add(nameIn(one)))
      .map(({ place, path, id }) =>
        problemAt(place, path, `"${id}" stands twice in the list`, 'keep it once'),
      );
  });
}

/** The list and the id in it. */
function nameIn({ path, id }: Relation): string {
  return [...path.slice(0, -1), id].join('/');
}
