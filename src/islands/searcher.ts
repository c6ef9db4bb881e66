import type { Results } from '../search/find.ts';
import type { Query } from '../search/query.ts';
import type { SearchFile } from '../search/record.ts';

/** Answers questions, wherever its index is. */
export type Searcher = Readonly<{
  /** What a query finds, with at most `limit` claims among the hits. */
  find(query: Query, limit?: number): Promise<Results>;
}>;

/** A searcher that may not have its index yet. */
export type LazySearcher = Searcher &
  Readonly<{
    /** Fetches and indexes ahead of the first question. */
    ready(): Promise<void>;
  }>;

/**
 * The searcher over the file at an address: one for each address on a page.
 *
 * The engine and the file are fetched, and the index is made, on the first call of `ready` or
 * `find`. When that fails both reject, and the next call tries again.
 */
export function searcherAt(address: string): LazySearcher {
  const known = searchers.get(address);
  if (known) return known;
  const made = lazily(() => pageSearcher(address));
  searchers.set(address, made);
  return made;
}

const searchers = new Map<string, LazySearcher>();

function lazily(make: () => Promise<Searcher>): LazySearcher {
  let made: Promise<Searcher> | undefined;
  const ready = (): Promise<Searcher> => {
    const making = (made ??= make());
    making.catch(() => {
      if (made === making) made = undefined;
    });
    return making;
  };
  return {
    ready: async () => void (await ready()),
    find: async (query, limit) => (await ready()).find(query, limit),
  };
}

/** Searches on the page itself. */
async function pageSearcher(address: string): Promise<Searcher> {
  const [{ find, searchIndex }, file] = await Promise.all([
    import('./search-engine.ts'),
    fetchFile(address),
  ]);
  const index = searchIndex(file);
  return {
    find: (query, limit = Infinity) => {
      const results = find(index, query);
      return Promise.resolve({ ...results, hits: results.hits.slice(0, limit) });
    },
  };
}

async function fetchFile(address: string): Promise<SearchFile> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return (await answer.json()) as SearchFile;
}
