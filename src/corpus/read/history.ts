import { HistoryEntry } from '../../schema/claim-history.ts';
import { readList } from './list.ts';
import type { ParsedList } from './list.ts';

/** The path of the history of the claims. */
export const historyFile = 'content/claim-history.yaml';

/** The one remedy for a history that was edited by hand. */
export const restoreHistory =
  'restore the file as it was; npm run history adds to it, nothing else';

/** Reads `content/claim-history.yaml`. */
export function readHistory(text: string): ParsedList<HistoryEntry> {
  return readList(historyFile, text, HistoryEntry, ({ claim }) => claim, restoreHistory);
}
