import { z } from 'zod';
import { Day, Id, PeriodText, SnapshotHash, Text, WholeDay } from './parts/fields.ts';
import { Status } from './series.ts';

/** A value as a snapshot shows it, in the unit shown; low and high are its bounds. */
export const SnapshotPoint = z.strictObject({
  /** The short id of the series in its chart. */
  series: Id,
  period: PeriodText,
  value: z.number(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  status: Status,
});
export type SnapshotPoint = z.output<typeof SnapshotPoint>;

/** A view as a link writes it, part by part; parts that say `none` are left out. */
export const SnapshotView = z.partialRecord(
  z.enum(['view', 's', 'hl', 't', 'u', 'y', 'asof', 'at', 'c']),
  Text,
);
export type SnapshotView = z.output<typeof SnapshotView>;

const SnapshotCell = z.strictObject({
  text: Text,
  status: z.string().nullable(),
  note: z.string().nullable(),
  source: z.string().nullable(),
});

const SnapshotTable = z.strictObject({
  caption: Text,
  head: z.array(Text).min(1),
  rows: z.array(z.strictObject({ period: Text, label: Text, cells: z.array(SnapshotCell) })),
});

const SnapshotSource = z.strictObject({
  id: Id,
  title: Text,
  /** True where `title` describes the page and is not its headline. */
  described: z.boolean(),
  publisher: Text,
  url: z.url({ protocol: /^https?$/ }),
  /** `null` when the page does not say. */
  published: Day.nullable(),
  language: z.string(),
  weakness: z.string().nullable(),
});

/**
 * `src/snapshots/store/<slug>/<hash>.json`: all that the page of a snapshot shows, as it was on
 * the day it was made. Written once, with the page, and never changed.
 */
export const Snapshot = z.strictObject({
  /** Slug of the chart. */
  slug: Id,
  hash: SnapshotHash,
  /** From 2 on: which page of the same view and values it is, those before it being withdrawn. */
  edition: z.int().min(2).exactOptional(),
  /** The look of its drawings, which share images repeat. */
  style: z.literal(1),
  /** The day it was made. */
  made: WholeDay,
  /** The normalized view; with slug and points it is what the hash is of. */
  view: SnapshotView,
  /** The exact link: the normalized view as known on the day. */
  query: Text,
  /** The link that follows new values; empty for the default view. */
  live: z.string(),
  /** Title of the chart. */
  title: Text,
  /** Which series, period and unit, in a few words. */
  name: Text,
  question: Text,
  sentence: Text,
  /** What the articles say of it, and what the values give. */
  cited: z.array(Text),
  table: SnapshotTable,
  /** The picture for several widths, narrowest first; pixels. */
  drawings: z
    .array(
      z.strictObject({ width: z.int().min(1), height: z.int().min(1), svg: z.string().min(1) }),
    )
    .min(1),
  /** The series shown, in the chart's order; unit and digits are those of the view. */
  series: z.array(
    z.strictObject({
      id: Id,
      label: Text,
      title: Text,
      unit: Text,
      decimals: z.int().min(0),
      compiler: Text,
      scope: Text,
    }),
  ),
  /** What the statuses in it mean. */
  statuses: z.array(z.strictObject({ status: Status, meaning: Text })),
  /** What to know before quoting it. */
  notes: z.array(Text),
  /** Sources of every value, and of the assessments of the claims drawn. */
  sources: z.array(SnapshotSource),
  /** What a citation is made of, beside the address and the day. */
  citation: z.strictObject({
    publisher: Text,
    title: Text,
    licence: z.strictObject({ name: Text, url: z.url() }),
  }),
  points: z.array(SnapshotPoint),
});
export type Snapshot = z.output<typeof Snapshot>;
