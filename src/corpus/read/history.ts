import { HistoryEntry } from '../../schema/claim-history.ts';
import type { Problem } from '../../domain/problem.ts';
import { problemWith } from './source-location.ts';
import type { Entry, SourceLocation } from './source-location.ts';
import { shaped, valueInWords } from './schema-problems.ts';
import { readYaml } from './yaml.ts';

/** The path of the history of the claims. */
export const historyFile = 'content/claim-history.yaml';

/** The one remedy for a history that was edited by hand. */
export const restoreHistory =
  'restore the file as it was; npm run history adds to it, nothing else';

/** The entries of a history, in its order, and what is wrong with it. */
export type HistoryReading = Readonly<{
  entries: readonly Entry<HistoryEntry>[];
  problems: readonly Problem[];
}>;

/** Reads `content/claim-history.yaml`. */
export function readHistory(text: string): HistoryReading {
  const { value, lineOf, problems } = readYaml(historyFile, text);
  if (value === undefined) return { entries: [], problems };
  if (!Array.isArray(value)) {
    const notList = problemWith(historyFile, `found ${valueInWords(value)}`, restoreHistory);
    return { entries: [], problems: [...problems, notList] };
  }
  const read = (value as unknown[]).map((raw, index) => {
    const at: SourceLocation = {
      file: historyFile,
      name: `[${index}]`,
      lineOf: (path) => lineOf([index, ...path]),
    };
    return { ...shaped(HistoryEntry, raw, at), place: at };
  });
  return {
    entries: read.flatMap(({ value: entry, place }) =>
      entry ? [{ id: entry.claim, value: entry, place }] : [],
    ),
    problems: [...problems, ...read.flatMap((one) => one.problems)],
  };
}
