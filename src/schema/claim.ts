import { z } from 'zod';
import { Assertion } from './parts/assertion.ts';
import { numberFields } from './parts/number-binding.ts';
import { verdicts } from '../domain/claims/verdicts.ts';
import { either } from '../domain/text/lists.ts';
import { Id, OwnId, Paragraph, PastWholeDay, Text } from './parts/fields.ts';
import { keeping } from './parts/rules.ts';
import type { Rule } from './parts/rules.ts';
import { Forecast } from './parts/forecast.ts';
import { Stance, stances } from './parts/stance.ts';

export { Stance, stances };

/** What sort of statement a claim is. */
export const kinds = ['fact', 'figure', 'interpretation', 'forecast', 'reported'] as const;
export const Kind = z.enum(kinds);
export type Kind = z.output<typeof Kind>;

/** What the public record says of a claim. */
export const Verdict = z.enum(verdicts);
export type Verdict = z.output<typeof Verdict>;

/** Why the record could not settle a claim; `sourcing.ts` words each. */
export const uncheckables = ['no-measure', 'no-record', 'no-speaker', 'wording'] as const;
export type Uncheckable = (typeof uncheckables)[number];

/** What we found about a claim, from which sources, on which day. */
export const Assessment = z.strictObject({
  verdict: Verdict,
  /** Why it could not be checked; only for the verdict `not-checkable`. */
  because: z.enum(uncheckables).optional(),
  /** One or two sentences, ours. */
  note: Text.max(480).meta({
    expected: 'what was found, in one or two sentences of at most {max} characters',
  }),
  /** Ids of the sources it rests on. May be empty only where nothing could be found. */
  sources: z.array(Id).meta({ expected: 'a list of source ids; [] where nothing could be found' }),
  /** The day on which this was last considered. */
  day: PastWholeDay.meta({ expected: 'the day it was last considered, such as "2026-11-21"' }),
  ...numberFields,
});
export type Assessment = z.output<typeof Assessment>;

const fields = z.strictObject({
  id: OwnId.meta({ description: 'Lasting name of the claim; never used again for another.' }),
  paragraph: Paragraph.meta({
    description: 'Paragraph of the original, from 1.',
    expected: 'the number of its paragraph in the original, from {min}',
  }),
  kind: Kind.meta({ description: `${either(kinds)}.` }),
  text: Text.max(280).meta({
    description: 'The claim as one sentence, in our words.',
    expected: 'one statement that stands on its own, at most {max} characters',
  }),
  topics: z
    .array(Id)
    .min(1)
    .meta({ description: 'Ids of its topics.', expected: 'a list of at least one topic id' }),
  actors: z
    .array(Id)
    .default([])
    .meta({ description: 'Ids of the persons, states and bodies it speaks of.' }),
  /** Only for the kind `reported`. */
  attributedTo: Text.optional().meta({
    description: 'To whom the author attributes a reported claim.',
  }),
  proposition: Id.optional().meta({
    description: 'Id of the proposition on which it takes a position.',
  }),
  stance: Stance.optional().meta({ description: `${either(stances)}.` }),
  assessment: Assessment.optional().meta({
    description:
      'The verdict with its note, the ids of its sources, the day and, where not checkable, why.',
  }),
  /** What series must show for the verdict to stand; worked out at every build. */
  assertions: z.array(Assertion).min(1).optional().meta({
    description:
      'What the claim asserts over series, with what was computed as of its article (asWritten; null where that cannot be known) and now: computed, low, high, outcome, byMargin and day.',
    expected: 'a list of { kind: …, series: …, … }, as docs/methods.md says',
  }),
  noAssertion: Text.max(200).optional().meta({
    description: 'Why a claim of kind figure has no assertion.',
  }),
  /** By what it can be judged, and how it stands; for the kind `forecast`. */
  forecast: Forecast.optional(),
  chart: z
    .string()
    .regex(/^[a-z0-9-]+(\?[A-Za-z0-9.&=-]+)?$/, 'write <chart>?<view> with the letters of a link')
    .optional()
    .meta({ description: 'The chart view that shows what it is about, as <slug>?<view>.' }),
  /** Left out of what is published. */
  draft: z.literal(true).exactOptional().meta({ expected: 'true, or leave it out' }),
});

const rules: readonly Rule<z.output<typeof fields>>[] = [
  {
    field: 'stance',
    broken: ({ proposition, stance }) => !!proposition && !stance,
    found: 'is missing, though the claim has a proposition',
    fix: `add ${either(stances)}, or remove the proposition`,
  },
  {
    field: 'proposition',
    broken: ({ proposition, stance }) => !!stance && !proposition,
    found: 'is missing, though the claim has a stance',
    fix: 'add the id of the proposition, or remove the stance',
  },
  {
    field: 'attributedTo',
    broken: ({ attributedTo, kind }) => !!attributedTo && kind !== 'reported',
    found: 'is given, though the claim is not of kind reported',
    fix: 'change kind to reported, or remove attributedTo',
  },
  {
    field: 'assessment',
    broken: ({ kind, assessment }) => kind === 'figure' && !assessment,
    found: 'is missing, though the claim is of kind figure',
    fix: 'add { verdict, note, sources, day }, or change the kind',
  },
  {
    field: 'forecast',
    broken: ({ kind, forecast }) => kind === 'forecast' && !forecast,
    found: 'is missing, though the claim is of kind forecast',
    fix: 'add { judgedBy, condition, state, stateNote, day }, or change the kind',
  },
  {
    field: 'forecast',
    broken: ({ kind, forecast }) => kind !== 'forecast' && !!forecast,
    fix: 'only a claim of kind forecast has one',
  },
  {
    field: 'forecast',
    broken: ({ assessment, forecast }) =>
      !!assessment && !!forecast && (assessment.verdict === 'open') !== (forecast.state === 'open'),
    fix: 'a forecast is open where its assessment is, and only there',
  },
  {
    field: 'assessment',
    broken: ({ assessment }) =>
      !!assessment &&
      (assessment.verdict === 'not-checkable') === (assessment.because === undefined),
    fix: 'the verdict not-checkable, and no other, has a `because`',
  },
  {
    field: 'assertions',
    broken: ({ kind, assertions, noAssertion }) => kind === 'figure' && !assertions && !noAssertion,
    found: 'is missing, though the claim is of kind figure',
    fix: 'add a list of assertions, or noAssertion with the reason',
  },
  {
    field: 'noAssertion',
    broken: ({ assertions, noAssertion }) => !!assertions && !!noAssertion,
    found: 'is given, though the claim has assertions',
    fix: 'remove noAssertion or the assertions',
  },
  {
    field: 'assessment',
    broken: ({ assertions, assessment }) => !!assertions && !assessment,
    found: 'is missing, though the claim has assertions',
    fix: 'add { verdict, note, sources, day }, or remove the assertions',
  },
  {
    field: 'assessment',
    broken: ({ assessment }) =>
      assessment?.sources.length === 0 && !['open', 'not-checkable'].includes(assessment.verdict),
    found: 'names no source',
    fix: 'add the id of a source to assessment.sources, or make the verdict open or not-checkable',
  },
];

/** One entry of `content/claims/<article>.yaml`. */
export const ClaimEntry = fields.superRefine(keeping(rules));
export type ClaimEntry = z.output<typeof ClaimEntry>;

/** A claim as the rest of the site knows it: its entry and the article that makes it. */
export type Claim = ClaimEntry & Readonly<{ article: string }>;
