import type { Query } from '../../domain/claims/query.ts';
import { find } from '../../search/index/find.ts';
import type { Results } from '../../search/index/find.ts';
import { searchIndex } from '../../search/index/inverted-index.ts';
import type { SearchPayload } from '../../search/payload.ts';
import { withWritingSystem, writingSystemsIn } from '../../search/text/writing-systems.ts';
import type { WritingSystem, WritingSystemNames } from '../../search/text/writing-systems.ts';

/** Answers a query; with at most so many hits of each kind. */
export type Search = (query: Query, limit?: number) => Promise<Results>;

/**
 * All that answers queries over a payload, index included; loaded when somebody asks. Names in a
 * writing system that the payload leaves out are fetched when a query first is written in it; when
 * that fails the query is not answered, and the next tries again.
 */
export function searchOver(
  payload: SearchPayload,
  namesAt: (address: string) => Promise<WritingSystemNames>,
): Search {
  let known = payload;
  let index = searchIndex(payload);
  const loading = new Map<WritingSystem, Promise<void>>();
  const load = async (system: WritingSystem): Promise<void> => {
    const address = payload.nameFiles[system];
    if (!address) return;
    known = withWritingSystem(known, await namesAt(address));
    index = searchIndex(known);
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
