import { z } from 'zod';
import { edtfEnd } from '../../domain/text/edtf.ts';
import { Edtf, PastWholeDay, Text } from './fields.ts';
import { keeping } from './rules.ts';
import type { Rule } from './rules.ts';

/** Whether what was foretold has come about. */
export const forecastStates = ['open', 'borne-out', 'not-borne-out'] as const;
export type ForecastState = (typeof forecastStates)[number];

const fields = z.strictObject({
  /** The date by which it can be judged; `null` when the author sets none. */
  judgedBy: Edtf.nullable().meta({
    expected: 'the EDTF date by which it can be judged, or null when the author sets none',
  }),
  /** What has to come about before it can be judged; `null` when the author names nothing. */
  condition: Text.max(240).nullable().meta({
    expected:
      'what has to come about before it can be judged, or null when the author names nothing',
  }),
  /** Why it cannot be judged as it is put; only where there is neither date nor condition. */
  unjudgeable: Text.max(240).optional().meta({
    expected: 'why it cannot be judged as it is put, where there is neither date nor condition',
  }),
  state: z.enum(forecastStates),
  /** What its state rests on, in a sentence of ours. */
  stateNote: Text.max(320).meta({
    expected: 'what its state rests on, in a sentence of at most {max} characters',
  }),
  /** The day on which the state was last considered. */
  day: PastWholeDay.meta({
    expected: 'the day on which the state was last considered, such as "2026-11-21"',
  }),
});

const rules: readonly Rule<z.output<typeof fields>>[] = [
  {
    field: 'condition',
    broken: (forecast) => !judgeable(forecast) && forecast.unjudgeable === undefined,
    fix: 'a forecast has a date, a condition or a reason why it has neither',
  },
  {
    field: 'unjudgeable',
    broken: (forecast) => judgeable(forecast) && forecast.unjudgeable !== undefined,
    fix: 'a forecast with a date or a condition can be judged',
  },
  {
    field: 'state',
    broken: ({ unjudgeable, state }) => unjudgeable !== undefined && state !== 'open',
    fix: 'what cannot be judged stays open',
  },
];

/** By what a forecast can be judged, and how it stands. */
export const Forecast = fields.superRefine(keeping(rules)).meta({
  expected: '{ judgedBy: …, condition: …, state: …, stateNote: …, day: … }, for a forecast alone',
});
export type Forecast = z.output<typeof Forecast>;

function judgeable({ judgedBy, condition }: z.output<typeof fields>): boolean {
  return judgedBy !== null || condition !== null;
}

/** By what forecasts are judged, in the order in which pages list them. */
export const measures = ['date', 'condition', 'none'] as const;
export type Measure = (typeof measures)[number];

/** By what a forecast can be judged; a date goes before a condition. */
export function measureOf({ judgedBy, condition }: Forecast): Measure {
  if (judgedBy !== null) return 'date';
  return condition === null ? 'none' : 'condition';
}

/** What readers are shown for the state of a forecast. */
export const forecastStateLabels: Readonly<Record<ForecastState, string>> = {
  open: 'Open',
  'borne-out': 'Borne out',
  'not-borne-out': 'Not borne out',
};

/** The forecasts that are judged by one thing. */
export type ForecastGroup<Foretelling> = Readonly<{
  measure: Measure;
  claims: readonly (Foretelling & Readonly<{ forecast: Forecast }>)[];
}>;

/**
 * The forecasts among claims, by what they can be judged: every group, empty ones too. Dated ones
 * come by the end of their date, an open or unknown end last; the others as they were given.
 */
export function forecastGroups<Foretelling extends { forecast?: Forecast | undefined }>(
  claims: readonly Foretelling[],
): readonly ForecastGroup<Foretelling>[] {
  const foretelling = claims.filter(hasForecast);
  return measures.map((measure) => ({
    measure,
    claims: foretelling
      .filter(({ forecast }) => measureOf(forecast) === measure)
      .toSorted((a, b) => due(a.forecast).localeCompare(due(b.forecast), 'en')),
  }));
}

function hasForecast<Foretelling extends { forecast?: Forecast | undefined }>(
  claim: Foretelling,
): claim is Foretelling & { forecast: Forecast } {
  return claim.forecast !== undefined;
}

/** Sorts after every year where there is no end. */
function due({ judgedBy }: Forecast): string {
  return (judgedBy && edtfEnd(judgedBy)) ?? 'never';
}
