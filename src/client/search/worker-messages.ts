import type { Results } from '../../search/index/find.ts';
import type { Query } from '../../search/query/query.ts';

/** What a page asks of a worker that searches; answers come back under the same number. */
export type Question = Readonly<{ id: number; query: Query; limit: number }>;

/** What such a worker answers; an error in words, since errors lose their kind on the way. */
export type Answer = Readonly<{ id: number; results: Results } | { id: number; error: string }>;
