import { expect, test } from 'vitest';
import { ClaimEntry } from '../../src/schema/claim.ts';
import { Forecast, measureOf } from '../../src/schema/parts/forecast.ts';

const plain = { state: 'open', stateNote: 'It stands.', day: '2026-01-02' } as const;
const dated = { ...plain, judgedBy: '2030', condition: null };
const conditional = { ...plain, judgedBy: null, condition: 'The war ends.' };
const vague = { ...plain, judgedBy: null, condition: null, unjudgeable: 'It names no sign.' };
const claim = { id: 'a', paragraph: 1, kind: 'forecast', text: 'It will.', topics: ['t'] } as const;

const problems = (forecast: object) =>
  Forecast.safeParse(forecast).error?.issues.map(({ path }) => path.join('.')) ?? [];

test.each([
  [dated, 'date'],
  [conditional, 'condition'],
  [{ ...dated, condition: 'The war ends.' }, 'date'],
  [vague, 'none'],
] as const)('the forecast %j is judged by its %s', (forecast, measure) => {
  expect(problems(forecast)).toEqual([]);
  expect(measureOf(Forecast.parse(forecast))).toBe(measure);
});

test.each<[why: string, forecast: object, field: string]>([
  [
    'neither date, condition nor reason',
    { ...plain, judgedBy: null, condition: null },
    'condition',
  ],
  ['a date and a reason against it', { ...vague, judgedBy: '2030' }, 'unjudgeable'],
  ['a judgement on what cannot be judged', { ...vague, state: 'borne-out' }, 'state'],
  ['a date that is none', { ...dated, judgedBy: 'soon' }, 'judgedBy'],
  ['a misspelt field', { ...dated, condtion: 'x' }, ''],
])('%s is refused', (_, forecast, field) => {
  expect(problems(forecast)).toEqual([field]);
});

test('a claim of kind forecast has a forecast, and no other has', () => {
  const fields = (entry: object) =>
    ClaimEntry.safeParse(entry).error?.issues.map(({ path }) => path.join('.')) ?? [];
  expect(fields({ ...claim, forecast: dated })).toEqual([]);
  expect(fields(claim)).toEqual(['forecast']);
  expect(fields({ ...claim, kind: 'fact', forecast: dated })).toEqual(['forecast']);
});

test('a forecast stands as its assessment says', () => {
  const assessment = { verdict: 'corroborated', note: 'So.', sources: ['s'], day: '2026-01-02' };
  const borne = { ...dated, state: 'borne-out' };
  const accepted = (forecast: object, verdict: string) =>
    ClaimEntry.safeParse({ ...claim, forecast, assessment: { ...assessment, verdict } }).success;
  expect(accepted(borne, 'corroborated')).toBe(true);
  expect(accepted(dated, 'open')).toBe(true);
  expect(accepted(dated, 'corroborated')).toBe(false);
  expect(accepted(borne, 'open')).toBe(false);
});
