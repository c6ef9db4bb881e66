import type { Query } from '../../domain/claims/query.ts';
import { find } from '../../search/index/find.ts';
import type { Results } from '../../search/index/find.ts';
import { indexing } from '../../search/index/inverted-index.ts';
import { inTurns } from './in-turns.ts';
import type { SearchPayload } from '../../search/payload.ts';
import { withWritingSystem, writingSystemsIn } from '../../search/text/writing-systems.ts';
import type { WritingSystem, WritingSystemNames } from '../../search/text/writing-systems.ts';

/** Answers a query; with at most so many hits of each kind. */
export type Search = (query: Query, limit?: number) => Promise<Results>;

/**
 * All that answers queries over a payload, once its index is made; loaded when somebody asks. Names in a
 * writing system that the payload leaves out are fetched when a query first is written in it; when
 * that fails the query is not answered, and the next tries again.
 */
export async function searchOver(
  payload: SearchPayload,
  namesAt: (address: string) => Promise<WritingSystemNames>,
): Promise<Search> {
  let known = payload;
  let index = await inTurns(indexing(payload));
  const loading = new Map<WritingSystem, Promise<void>>();
  let last: Promise<unknown> = Promise.resolve();
  const add = async (names: WritingSystemNames): Promise<void> => {
    known = withWritingSystem(known, names);
    index = await inTurns(indexing(known));
  };
  const load = async (system: WritingSystem): Promise<void> => {
    const address = payload.nameFiles[system];
    if (!address) return;
    const names = await namesAt(address);
    // One index after the other: the last one has all names.
    const adding = last.then(() => add(names));
    last = adding;
    await adding;
  };
  return async (query, limit) => {
    for (const system of writingSystemsIn(query.text)) {
      const loaded = loading.get(system) ?? load(system);
      loading.set(system, loaded);
      loaded.catch(() => loading.delete(system));
      await loaded;
    }
    return find(index, query, limit);
  };
}
