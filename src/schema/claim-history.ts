import { z } from 'zod';
import { Id, Paragraph, Text, WholeDay } from './parts/fields.ts';

/**
 * What a change of a claim is: a slip of the pen mended, the same said more clearly, or something else said. An
 * entry without one is a correction.
 */
export const claimChangeKinds = ['typo', 'clarification', 'correction'] as const;
export type ClaimChangeKind = (typeof claimChangeKinds)[number];

/**
 * One entry of `content/claim-history.yaml`: what a claim says from a day on, and where. A `text`
 * of `null` says that it was removed. The file is only ever added to.
 */
export const HistoryEntry = z.strictObject({
  claim: Id,
  day: WholeDay,
  article: Id,
  /** Paragraph of the original, from 1. */
  paragraph: Paragraph,
  text: Text.nullable(),
  why: Text.max(400),
  kind: z.enum(claimChangeKinds).exactOptional(),
  /** Of a removal: the claim that says what is left of it, where there is one. */
  successor: Id.optional(),
});
export type HistoryEntry = z.output<typeof HistoryEntry>;

/** All that was ever said under one id, oldest first. */
export const ClaimHistory = z.strictObject({ id: Id, entries: z.array(HistoryEntry).min(1) });
export type ClaimHistory = z.output<typeof ClaimHistory>;

/** A claim that was removed: what it said last, and the entry that ends it. */
export type RemovedClaim = Readonly<{ id: string; text: string; removal: HistoryEntry }>;

/** A change of a claim after its first publication: the entries before and after it. */
export type ClaimCorrection = Readonly<{ before: HistoryEntry; after: HistoryEntry }>;

/** Entries by claim, in the order in which the claims first stand in the file. */
export function historiesOf(entries: readonly HistoryEntry[]): ClaimHistory[] {
  return [...Map.groupBy(entries, ({ claim }) => claim)].map(([id, own]) => ({ id, entries: own }));
}

/** The claims that were removed, in the order of the file. */
export function removedClaims(histories: readonly ClaimHistory[]): RemovedClaim[] {
  return histories.flatMap(({ id, entries }) => {
    const removal = entries.at(-1)!;
    const text = entries.findLast((entry) => entry.text !== null)?.text;
    return removal.text === null && text ? [{ id, text, removal }] : [];
  });
}

/** Every change of a claim after its first publication, newest first. */
export function claimCorrections(histories: readonly ClaimHistory[]): ClaimCorrection[] {
  return histories
    .flatMap(({ entries }) =>
      entries.slice(1).map((after, index) => ({ before: entries[index]!, after })),
    )
    .sort((a, b) => (a.after.day < b.after.day ? 1 : -Number(a.after.day > b.after.day)));
}

/** The changes that readers are told of: those that say something else, and removals. */
export function announcedCorrections(histories: readonly ClaimHistory[]): ClaimCorrection[] {
  return claimCorrections(histories).filter(
    ({ after }) => after.text === null || (after.kind ?? 'correction') === 'correction',
  );
}

/** More corrections than this, of one day and for one reason, are told as one. */
const together = 10;

/** Corrections to tell one by one, and those of one day and reason that are told as one. */
export function toldCorrections(corrections: readonly ClaimCorrection[]): Readonly<{
  single: readonly ClaimCorrection[];
  groups: readonly Readonly<{ day: string; why: string; count: number }>[];
}> {
  const alike = Map.groupBy(corrections, ({ after }) => `${after.day} ${after.why}`);
  const lists = [...alike.values()];
  return {
    single: lists.filter((list) => list.length <= together).flat(),
    groups: lists
      .filter((list) => list.length > together)
      .map((list) => ({ day: list[0]!.after.day, why: list[0]!.after.why, count: list.length })),
  };
}

/** What many corrections of one day have in common, in words. */
export function groupWords({ count, why }: Readonly<{ count: number; why: string }>): string {
  return `${count} claims were worded anew. Why: ${why} The page of each says what it said before.`;
}

/** What a correction changed, in words: what stood there, and what stands now. */
export function correctionWords({ before, after }: ClaimCorrection): string {
  if (after.text === null) return `Removed. It said: “${before.text}”`;
  const texts =
    before.text === after.text ? [] : [`It said: “${before.text}” It says: “${after.text}”`];
  const [was, is] = [before, after].map(({ article, paragraph }) => `${article}, ¶${paragraph}`);
  const places = was === is ? [] : [`It stood under ${was}; it stands under ${is}.`];
  return [...kindWords(after), ...texts, ...places].join(' ');
}

/** Of a change that says nothing else, what it is. */
function kindWords({ kind = 'correction' }: HistoryEntry): string[] {
  const words = {
    typo: ['A typing error.'],
    clarification: ['Said more clearly.'],
    correction: [],
  };
  return words[kind];
}
