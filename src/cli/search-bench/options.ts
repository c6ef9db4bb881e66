import { parseArgs } from 'node:util';

/** What the benchmark is asked to do. */
export type Options = Readonly<{
  /** Only this search and MiniSearch, at 10,000 records, in under half a minute. */
  quick: boolean;
  /** Whether the tables are written into the document. */
  write: boolean;
  /** Names of engines, in lower case; `null` for all that the mode has. */
  engines: readonly string[] | null;
}>;

/** Reads the options of the command line: `--quick --write --engines ours,minisearch`. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      engines: { type: 'string' },
    },
  });
  return {
    quick: values.quick,
    write: values.write,
    engines: values.engines?.toLowerCase().split(',') ?? null,
  };
}
