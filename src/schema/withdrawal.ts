import { z } from 'zod';
import { Id, SnapshotHash, Text, WholeDay } from './parts/fields.ts';

/** What was found of a snapshot: that it says something false, or that it leaves something out. */
export const withdrawalKinds = ['withdrawn', 'superseded'] as const;

/** One entry of `content/withdrawals.yaml`: a snapshot that is not to be relied on any more. */
export const Withdrawal = z.strictObject({
  /** Slug of the chart. */
  slug: Id.meta({ expected: 'the slug of the chart' }),
  hash: SnapshotHash.meta({ expected: 'the 12 letters and digits of the snapshot' }),
  kind: z.enum(withdrawalKinds).meta({
    expected: 'withdrawn where it says something false, superseded where it leaves something out',
  }),
  /** The day it was withdrawn or superseded. */
  day: WholeDay.meta({ expected: 'the day of the withdrawal, such as "2026-11-28"' }),
  /** What the page said that is wrong, or left out. */
  said: Text.max(300).meta({ expected: 'what the page says that is wrong or leaves out' }),
  /** What is right. */
  right: Text.max(300).meta({ expected: 'what is right' }),
  /** The view to use instead, as a link to a chart: `<slug>` or `<slug>?<view>`. */
  instead: Text.meta({ expected: 'a link to the view to use instead: <slug>?<view>' }),
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
