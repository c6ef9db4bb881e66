import { find } from '../../search/index/find.ts';
import type { Results } from '../../search/index/find.ts';
import { searchIndex } from '../../search/index/inverted-index.ts';
import type { Query } from '../../search/query/query.ts';
import { scriptsIn, withScript } from '../../search/text/writing-systems.ts';
import type { Script, ScriptNames } from '../../search/text/writing-systems.ts';
import type { SearchFile } from '../../search/payload.ts';

/** Answers a query; with at most so many hits of each kind. */
export type Search = (query: Query, limit?: number) => Promise<Results>;

/**
 * All that answers questions over a file, index included; loaded when somebody asks.
 * Names in a script that the file leaves out are fetched when a question first is
 * written in it; when that fails the question is answered without them, and the next tries again.
 */
export function searchOver(
  file: SearchFile,
  namesAt: (address: string) => Promise<ScriptNames>,
): Search {
  let known = file;
  let index = searchIndex(file);
  const loading = new Map<Script, Promise<void>>();
  const load = async (script: Script): Promise<void> => {
    const address = file.scripts[script];
    if (!address) return;
    known = withScript(known, await namesAt(address));
    index = searchIndex(known, index);
  };
  return async (query, limit) => {
    for (const script of scriptsIn(query.text)) {
      const loaded = loading.get(script) ?? load(script);
      loading.set(script, loaded);
      await loaded.catch((error: unknown) => {
        loading.delete(script);
        console.error(error);
      });
    }
    return find(index, query, limit);
  };
}
