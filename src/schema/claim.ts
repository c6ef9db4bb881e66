import { z } from 'zod';
import { Assertion } from './parts/assertion.ts';
import { numberFields } from './parts/number-binding.ts';
import { verdicts } from '../domain/claims/assessment-state.ts';
import { Id, Text, WholeDay } from './parts/fields.ts';
import { Forecast } from './parts/forecast.ts';

/** What sort of statement a claim is. */
export const kinds = ['fact', 'figure', 'interpretation', 'forecast', 'reported'] as const;
export const Kind = z.enum(kinds);
export type Kind = z.output<typeof Kind>;

/** How an author stands to a proposition. */
export const stances = ['asserts', 'hedges', 'denies', 'attributes', 'assumes'] as const;
export const Stance = z.enum(stances);
export type Stance = z.output<typeof Stance>;

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
  note: Text.max(480),
  /** Ids of the sources it rests on. May be empty only where nothing could be found. */
  sources: z.array(Id),
  /** The day on which this was last considered. */
  day: WholeDay,
  ...numberFields,
});
export type Assessment = z.output<typeof Assessment>;

/** One entry of `content/claims/<article>.yaml`. */
export const ClaimEntry = z
  .strictObject({
    id: Id,
    /** Paragraph of the original, from 1. */
    paragraph: z.int().min(1),
    kind: Kind,
    /** One statement that stands on its own, in our words. */
    text: Text.max(280, 'say it in at most 280 characters'),
    topics: z.array(Id).min(1),
    actors: z.array(Id).default([]),
    /** To whom the author attributes the statement; only for the kind `reported`. */
    attributedTo: Text.optional(),
    proposition: Id.optional(),
    stance: Stance.optional(),
    assessment: Assessment.optional(),
    /** What series must show for the verdict to stand; worked out at every build. */
    assertions: z.array(Assertion).min(1).optional(),
    /** Why a claim with a number has none. */
    noAssertion: Text.max(200).optional(),
    /** By what it can be judged, and how it stands; for the kind `forecast`. */
    forecast: Forecast.optional(),
    /** A chart view that shows what the claim is about: `car-exports?v=1&r=1&s=quarter`. */
    chart: z
      .string()
      .regex(/^[a-z0-9-]+(\?[A-Za-z0-9.&=-]+)?$/, 'write <chart>?<view> with the letters of a link')
      .optional(),
  })
  .superRefine((claim, context) => {
    const refuse = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message });
    if (claim.proposition && !claim.stance) refuse('stance', 'a claim with a proposition has one');
    if (claim.stance && !claim.proposition) refuse('proposition', 'a claim with a stance has one');
    if (claim.attributedTo && claim.kind !== 'reported')
      refuse('attributedTo', 'only a claim of kind reported has one');
    if (claim.kind === 'figure' && !claim.assessment)
      refuse('assessment', 'a claim of kind figure has one');
    if (claim.kind === 'forecast' && !claim.forecast)
      refuse('forecast', 'a claim of kind forecast says by what it can be judged');
    if (claim.kind !== 'forecast' && claim.forecast)
      refuse('forecast', 'only a claim of kind forecast has one');
    const open = claim.assessment?.verdict === 'open';
    if (claim.assessment && claim.forecast && open !== (claim.forecast.state === 'open'))
      refuse('forecast', 'a forecast is open where its assessment is, and only there');
    const uncheckable = claim.assessment?.verdict === 'not-checkable';
    if (claim.assessment && uncheckable !== (claim.assessment.because !== undefined))
      refuse('assessment', 'the verdict not-checkable, and no other, has a `because`');
    const asserted = claim.assertions !== undefined;
    if (claim.kind === 'figure' && !asserted && !claim.noAssertion)
      refuse('assertions', 'a claim of kind figure has one or says why not');
    if (asserted && claim.noAssertion) refuse('noAssertion', 'only a claim without one has it');
    if (asserted && !claim.assessment) refuse('assessment', 'a claim with assertions has one');
    for (const [index, one] of (claim.assertions ?? []).entries())
      if ('compare' in one && one.compare === 'about' && !one.within)
        context.addIssue({
          code: 'custom',
          path: ['assertions', index, 'within'],
          message: 'about needs a margin',
        });
    const unsourced = claim.assessment?.sources.length === 0;
    if (unsourced && !['open', 'not-checkable'].includes(claim.assessment!.verdict))
      refuse('assessment', 'name the source it rests on');
  });

export type ClaimEntry = z.output<typeof ClaimEntry>;

/** A claim as the rest of the site knows it: its entry and the article that makes it. */
export type Claim = ClaimEntry & Readonly<{ article: string }>;
