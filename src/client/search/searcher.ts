import type { Results } from '../../search/index/find.ts';
import type { Query } from '../../domain/claims/query.ts';
import { script } from '../base/source-loader.ts';
import { fetchedPayload, fetchedNames, fetchedSubjects } from './source.ts';

/** Answers queries. */
export type Searcher = Readonly<{
  /** What a query finds, with at most `limit` hits of each kind. */
  find(query: Query, limit?: number): Promise<Results>;
}>;

/** A searcher that may not have its index yet. */
export type LazySearcher = Searcher &
  Readonly<{
    /** Fetches and indexes ahead of the first query. */
    ready(): Promise<void>;
    /** Gives up what is on its way: the next call fetches anew. */
    giveUp(): void;
  }>;

/**
 * The searcher over the payload at an address, and over more subjects at another: one for each on a page.
 *
 * The engine and the payload are fetched, and the index is made, on the first call of `ready` or
 * `find`. When that fails both reject, and the next call tries again.
 */
export function searcherAt(address: string, subjects = ''): LazySearcher {
  const key = `${address} ${subjects}`;
  const known = searchers.get(key);
  if (known) return known;
  const made = lazily(() => searcherOver(address, subjects));
  searchers.set(key, made);
  return made;
}

const searchers = new Map<string, LazySearcher>();

function lazily(make: () => Promise<Searcher>): LazySearcher {
  let made: Promise<Searcher> | undefined;
  const searcher = (): Promise<Searcher> => {
    const making = (made ??= make());
    making.catch(() => {
      if (made === making) made = undefined;
    });
    return making;
  };
  return {
    ready: async () => void (await searcher()),
    giveUp: () => (made = undefined),
    find: async (query, limit) => (await searcher()).find(query, limit),
  };
}

async function searcherOver(address: string, subjects: string): Promise<Searcher> {
  const engine = script(import('./engine.ts'));
  engine.catch(() => undefined);
  const [payload, more] = await Promise.all([
    fetchedPayload(address),
    subjects === '' ? [] : fetchedSubjects(subjects),
  ]);
  const whole = { ...payload, subjects: [...payload.subjects, ...more] };
  return { find: await (await engine).searchOver(whole, fetchedNames) };
}
