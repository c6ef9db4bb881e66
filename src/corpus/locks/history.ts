import { Scalar, stringify } from 'yaml';
import type { ClaimChangeKind, HistoryEntry } from '../../schema/claim-history.ts';
import type { Corpus } from '../../domain/corpus.ts';

/** The path of the history of the claims. */
export const historyFile = 'content/claim-history.yaml';

/** The one remedy for a history that was edited by hand. */
export const restoreHistory =
  'restore the file as it was; npm run history adds to it, nothing else';

/** What `npm run history` is told: the day, the reason, what sort of change it is, and what follows a removed claim. */
export type LockOrder = Readonly<{
  day: string;
  why: string;
  kind?: ClaimChangeKind | undefined;
  successor?: string | undefined;
}>;

/** Entries to be added to a history, or why none can be. */
export type NewEntries = Readonly<
  { entries: readonly HistoryEntry[]; problem: null } | { entries: null; problem: string }
>;

/**
 * What the history of the claims lacks: new claims, changed ones, then removed ones. Changes and
 * removals need a reason.
 *
 * @param earlier entries that were never published and are to be replaced; what they say of a claim that has not
 *   changed since stays, and so does a reason where no other is given
 */
export function newEntries(
  { claims, histories }: Pick<Corpus, 'claims' | 'histories'>,
  { day, why, kind, successor }: LockOrder,
  earlier: readonly HistoryEntry[] = [],
): NewEntries {
  const before = new Map(earlier.map((one) => [one.claim, one]));
  const { fresh, changed, removed } = differences({ claims, histories }, day);
  const named = [...changed, ...removed].map(({ claim }) => claim);
  const unexplained = named.filter((claim) => !before.has(claim));
  if (unexplained.length > 0 && why === '') {
    const words = `Say why: npm run history -- "why". Changed or removed: ${unexplained.join(', ')}.`;
    return refused([words, ...renamings(removed, fresh)].join(' '));
  }
  if (successor !== undefined && removed.length !== 1)
    return refused(`--successor is for one removed claim; removed are ${removed.length}.`);
  const marked = kind && kind !== 'correction' ? { kind } : {};
  const explained = (claim: string) => {
    const { why: given = why, kind: was } = before.get(claim) ?? {};
    return why === '' ? { why: given, ...(was && { kind: was }) } : { why, ...marked };
  };
  const entries: HistoryEntry[] = [
    ...fresh.map((one) => ({ ...one, why: 'First published.' })),
    ...changed.map((one) => ({ ...one, ...explained(one.claim) })),
    ...removed.map(({ claim, article, paragraph }) => ({
      ...{ claim, day, article, paragraph, text: null },
      why: explained(claim).why,
      ...(successor !== undefined && { successor }),
    })),
  ];
  return { entries: entries.map((one) => unlessSame(one, before.get(one.claim))), problem: null };
}

/** Claims that the history does not know, knows as something else, or knows alone. */
function differences({ claims, histories }: Pick<Corpus, 'claims' | 'histories'>, day: string) {
  const last = new Map(histories.map(({ id, entries }) => [id, entries.at(-1)!]));
  const statements = claims.map(({ id, article, paragraph, text }) => {
    return { claim: id, day, article, paragraph, text };
  });
  const ids = new Set(claims.map(({ id }) => id));
  const known = statements.filter(({ claim }) => last.has(claim));
  return {
    fresh: statements.filter(({ claim }) => !last.has(claim)),
    changed: known.filter((one) => differs(one, last.get(one.claim)!)),
    removed: [...last.values()].filter(({ claim, text }) => text !== null && !ids.has(claim)),
  };
}

/** New claims that say what removed ones said: most likely they were renamed. */
function renamings(removed: readonly HistoryEntry[], fresh: readonly Statement[]): string[] {
  return removed.flatMap(({ claim, article, paragraph }) => {
    const same = fresh.find((one) => one.article === article && one.paragraph === paragraph);
    return same ? [`If ${same.claim} is what ${claim} was, add --successor=${same.claim}.`] : [];
  });
}

/** An entry, or the one that already said the same. */
function unlessSame(entry: HistoryEntry, earlier: HistoryEntry | undefined): HistoryEntry {
  return earlier && !differs(entry, earlier) ? earlier : entry;
}

/** How a history begins. */
export const historyHead =
  '# What each claim says, from which day on. Written by `npm run history`, and only ever added to.\n';

/** Entries as they stand in the file. */
export function historyText(entries: readonly HistoryEntry[]): string {
  return entries
    .map((entry) => ({ ...entry, day: quoted(entry.day) }))
    .map((entry) => stringify([entry], { lineWidth: 0, singleQuote: true }))
    .join('');
}

/** A day that no reader of YAML takes for anything but text. */
function quoted(day: string): Scalar<string> {
  const scalar = new Scalar(day);
  scalar.type = Scalar.QUOTE_SINGLE;
  return scalar;
}

type Statement = Pick<HistoryEntry, 'claim' | 'article' | 'paragraph'>;
type Said = Pick<HistoryEntry, 'article' | 'paragraph' | 'text'>;

function differs(one: Said, other: Said): boolean {
  return (['article', 'paragraph', 'text'] as const).some((field) => one[field] !== other[field]);
}

function refused(problem: string): NewEntries {
  return { entries: null, problem };
}
