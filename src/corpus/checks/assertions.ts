import { assertionWords, computedWords, outcomeLabels } from '../../charts/text/assertion.ts';
import { neededValues } from '../../domain/series/needed-values.ts';
import type { Assertion } from '../../schema/parts/assertion.ts';
import type { Claim } from '../../schema/claim.ts';
import { evaluate, fittingVerdicts, jointly } from '../../domain/series/evaluation.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Series } from '../../schema/series.ts';
import type { Entries } from '../read/records.ts';
import { either } from '../../domain/text/lists.ts';
import { nearestIds } from '../../domain/text/edit-distance.ts';
import { problemAt } from '../read/source-location.ts';
import type { Entry } from '../read/source-location.ts';

/** Assertions that name values nobody has, or whose outcome no longer fits the verdict recorded. */
export function assertionProblems(entries: Entries): Problem[] {
  const series = entries.series.map(({ value }) => value);
  return entries.claim.flatMap((entry) => {
    const assertions = entry.value.assertions ?? [];
    if (assertions.some((one) => unread(one, series))) return [];
    const missing = assertions.flatMap((one, index) => missingValues(entry, one, index, series));
    return missing.length > 0 ? missing : misfit(entry, assertions, series);
  });
}

/** Whether a series of an assertion could not be read; other checks tell why. */
function unread(assertion: Assertion, series: readonly Series[]): boolean {
  return neededValues(assertion).some((needed) => series.every(({ id }) => id !== needed.series));
}

function missingValues(
  { place }: Entry<Claim>,
  assertion: Assertion,
  index: number,
  series: readonly Series[],
): Problem[] {
  return neededValues(assertion).flatMap((needed) => {
    const points = series.find(({ id }) => id === needed.series)!.points;
    const periods = points.map(({ period }) => period);
    if (periods.includes(needed.period)) return [];
    const found = `${needed.series} has no value for ${needed.period}`;
    const fix = `use ${either(nearestIds(needed.period, periods))}, or add the value to content/series/${needed.series}.csv`;
    return problemAt(place, ['assertions', index, needed.field], found, fix);
  });
}

function misfit(
  { value, place }: Entry<Claim>,
  assertions: readonly Assertion[],
  series: readonly Series[],
): Problem[] {
  const verdict = value.assessment?.verdict;
  if (assertions.length === 0 || verdict === undefined) return [];
  const results = assertions.map((one) => ({ one, result: evaluate(one, series, null) }));
  const fitting = fittingVerdicts(assertions, jointly(results.map(({ result }) => result.outcome)));
  if (fitting.includes(verdict)) return [];
  const worst = results.findIndex(({ result }) => result.outcome !== 'holds');
  const said = results.map(({ one, result }) => {
    const computed = computedWords(one, result, series) ?? 'nothing';
    return `${assertionWords(one, series)}: computed ${computed}, ${outcomeLabels[result.outcome].toLowerCase()}`;
  });
  const files = [...new Set(assertions.flatMap(neededValues).map((needed) => needed.series))];
  const found = `the verdict is ${verdict}, but ${said.join('; ')}`;
  const tables = files.map((id) => `content/series/${id}.csv`).join(', ');
  const fix = `make the verdict ${either(fitting)}, or correct the assertion or the value in ${tables}`;
  return [problemAt(place, ['assertions', Math.max(worst, 0)], found, fix)];
}
