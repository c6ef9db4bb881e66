import Fuse from 'fuse.js';
import type { IFuseOptions } from 'fuse.js';
import { fields, weights } from './engine.ts';
import type { Doc, Engine } from './engine.ts';

/** fuse.js over whole statements, as it comes. */
export const plainFuse: Engine = fuseEngine('fuse.js', 'defaults', {});

/** fuse.js over the words of statements. */
export const tokenFuse: Engine = fuseEngine(
  'fuse.js by words',
  'token search, threshold 0.2, field-norm weight 0.5',
  { useTokenSearch: true, threshold: 0.2, fieldNormWeight: 0.5 },
);

function fuseEngine(name: string, tuning: string, options: IFuseOptions<Doc>): Engine {
  return {
    name,
    tuning,
    pace: 'slow',
    index: ({ docs }) => {
      const engine = new Fuse(docs, {
        keys: fields.map((name) => ({ name, weight: weights[name] })),
        ...options,
      });
      return {
        search: (text, most) => engine.search(text, { limit: most }).map(({ item }) => item.id),
        delivered: () => JSON.stringify(docs),
      };
    },
  };
}
