import { parseArgs } from 'node:util';
import { sizes } from './sizes.ts';

/** What the benchmark is asked to do. */
export type Options = Readonly<{
  /** Names of engines, in lower case; this search is always among them. */
  engines: readonly string[];
  /** The numbers of records at which speed is measured. */
  sizes: readonly number[];
  /** How often every question is asked where time is measured. */
  passes: number;
  /** Whether the tables are written into the document. */
  write: boolean;
}>;

/**
 * Reads the options of the command line: `--quick --write --engines ours,minisearch --sizes 150`.
 *
 * `--quick` is this search and MiniSearch alone, at 10,000 records, in less than half a minute.
 *
 * - Errors: `TypeError` for an option that there is not.
 *
 * @param all names of all engines, in lower case
 */
export function readOptions(args: readonly string[], all: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      engines: { type: 'string' },
      sizes: { type: 'string' },
    },
  });
  const { quick, write } = values;
  const named = values.engines?.toLowerCase().split(',') ?? (quick ? ['minisearch'] : all);
  return {
    engines: [...new Set(['ours', ...named])],
    sizes: values.sizes?.split(',').map(Number) ?? (quick ? [10000] : sizes),
    passes: quick ? 1 : 3,
    write,
  };
}
