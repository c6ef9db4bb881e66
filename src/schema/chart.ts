import { z } from 'zod';
import { numberFields } from './parts/number-binding.ts';
import { Id, PeriodText, Text } from './parts/fields.ts';
import type { Series } from './series.ts';

const LinkedId = Id.meta({ expected: 'the short id that links use' });
const Qualifier = Text.nullable().meta({
  expected: "the author's qualifier such as over or almost, or null",
});
const citing = {
  claim: Id.meta({ expected: 'the id of the claim that gives the number' }),
  series: Id.meta({ expected: 'the short id of the series in this chart' }),
};

/**
 * What an article says a number is, drawn as a mark of its own and never as a point of a series.
 *
 * - `record`: a period said to be the highest so far; no number.
 * - `level`: a value in the unit of the series, with the author's qualifier (`almost`).
 * - `change`: a change in percent from one period to another, with the qualifier (`over`).
 */
export const CitedFigure = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('record'), ...citing, period: PeriodText }),
  z.strictObject({
    kind: z.literal('level'),
    ...citing,
    period: PeriodText,
    value: z.number().meta({ expected: 'a number in the unit of the series' }),
    qualifier: Qualifier,
  }),
  z.strictObject({
    kind: z.literal('change'),
    ...citing,
    from: PeriodText.meta({ expected: 'the earlier period' }),
    to: PeriodText.meta({ expected: 'the later period' }),
    /** Percent; negative for a fall. */
    percent: z.number().meta({ expected: 'the change in percent; negative for a fall' }),
    qualifier: Qualifier,
  }),
]);
export type CitedFigure = z.output<typeof CitedFigure>;

/**
 * What a reader should know before quoting a chart, with the sources of what it says. A writer who
 * has none writes the text alone.
 */
export const ChartNote = z.preprocess(
  (written) => (typeof written === 'string' ? { text: written } : written),
  z.strictObject({
    text: Text.meta({ expected: 'what a reader should know before quoting it' }),
    sources: z.array(Id).default([]).meta({ expected: 'a list of source ids' }),
  }),
);
export type ChartNote = z.output<typeof ChartNote>;

/** How values may be shown: as they are, as an index of the first shown, or as yearly change. */
export const transforms = ['none', 'index', 'change'] as const;

/** `content/charts/<slug>.yaml`. */
export const ChartFront = z.strictObject({
  /** Place in the order of the site, from 1. */
  order: z.int().min(1).meta({ expected: 'its place in the order of the site, from {min}' }),
  title: Text.max(60).meta({ expected: 'its title, at most {max} characters' }),
  /** The question it answers. */
  question: Text.max(160).meta({ expected: 'the question it answers, at most {max} characters' }),
  /** What is drawn and how to read it, in two or three sentences. */
  intro: Text.max(600).meta({
    expected: 'what is drawn and how to read it, at most {max} characters',
  }),
  geometry: z.enum(['line', 'bar']),
  /** Whether several series may be shown together. */
  selection: z.enum(['one', 'many']),
  /** The series it offers, under the short ids that links use. */
  series: z
    .array(
      z.strictObject({
        id: LinkedId,
        series: Id.meta({ expected: 'the id of a series in content/series/' }),
        label: Text.max(40).meta({ expected: 'its name in the chart, at most {max} characters' }),
      }),
    )
    .min(1)
    .meta({ expected: 'a list of { id: …, series: …, label: … }' }),
  /** The units it offers; the first is the native one. */
  units: z
    .array(
      z.strictObject({
        id: LinkedId,
        label: Text.meta({ expected: 'the name of the unit' }),
        transform: z.enum(transforms),
      }),
    )
    .min(1)
    .meta({ expected: 'a list of { id: …, label: …, transform: … }, the native unit first' }),
  axes: z
    .array(z.enum(['lin', 'log']))
    .min(1)
    .meta({ expected: 'a list: lin, log or both' }),
  /** The defaults by revision, oldest first, each a whole view as a query. Only appended to. */
  defaults: z
    .array(Text)
    .min(1)
    .meta({ expected: 'a list of views as queries, one for each revision, oldest first' }),
  /** Views worth keeping, each as a query: `v=1&r=1&s=total`. */
  presets: z.array(Text).optional().meta({ expected: 'a list of views worth keeping, as queries' }),
  /** Former ids of series and units, and what they are called now. */
  aliases: z
    .record(Id, Id)
    .default({})
    .meta({ expected: 'former ids of series and units, and what they are called now' }),
  cited: z
    .array(CitedFigure)
    .default([])
    .meta({ expected: 'what articles say its numbers are: a list of { kind: …, claim: …, … }' }),
  /** What a reader should know before quoting it. */
  notes: z.array(ChartNote).default([]).meta({
    expected: 'what a reader should know before quoting it: texts, or { text: …, sources: … }',
  }),
  /** What the numbers of the introduction and the notes stand for. */
  ...numberFields,
});
export type ChartFront = z.output<typeof ChartFront>;

/** A chart with its slug. */
export type Chart = ChartFront & Readonly<{ slug: string }>;

/** A cited figure with what is needed to label it. */
export type CitedMark = CitedFigure &
  Readonly<{ article: string; articleLabel: string; theme: string; text: string }>;

/** All that drawing a chart needs: the chart, its series by short id, and what articles cite. */
export type ChartData = Readonly<{
  chart: Chart;
  series: Readonly<Record<string, Series>>;
  cited: readonly CitedMark[];
}>;
