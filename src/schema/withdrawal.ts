import { z } from 'zod';
import { SnapshotHash } from './snapshot.ts';
import { Id, Text, WholeDay } from './parts/fields.ts';

/** What was found of a snapshot: that it says something false, or that it leaves something out. */
export const withdrawalKinds = ['withdrawn', 'superseded'] as const;

/** One entry of `content/frozen/withdrawn.yaml`: a snapshot that is not to be relied on any more. */
export const Withdrawal = z.strictObject({
  /** Slug of the chart. */
  slug: Id,
  hash: SnapshotHash,
  kind: z.enum(withdrawalKinds),
  /** The day it was withdrawn or superseded. */
  day: WholeDay,
  /** What the page said that is wrong, or left out. */
  said: Text.max(300),
  /** What is right. */
  right: Text.max(300),
  /** The view to use instead, as a link to a chart: `<slug>` or `<slug>?<view>`. */
  instead: Text,
});
export type Withdrawal = z.output<typeof Withdrawal>;

/** The path that names a snapshot: `<slug>/<hash>`. */
export function snapshotPath({ slug, hash }: Readonly<{ slug: string; hash: string }>): string {
  return `${slug}/${hash}`;
}

/** What became of a snapshot, for a heading. */
export const withdrawalLabels: Readonly<Record<Withdrawal['kind'], string>> = {
  withdrawn: 'Withdrawn',
  superseded: 'Superseded',
};

/** What became of a snapshot, in one line for lists and feeds. */
export function withdrawalWords({ said, right }: Pick<Withdrawal, 'said' | 'right'>): string {
  return `${said} ${right}`;
}
