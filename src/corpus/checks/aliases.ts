import type { Chart } from '../../schema/chart.ts';
import type { Problem } from '../../domain/problem.ts';
import { either } from '../../domain/text/lists.ts';
import { problemAt } from '../read/source-location.ts';
import type { Entry } from '../read/source-location.ts';

/** Former ids of a chart that lead round in a circle, to nothing, or away from an id that is in use. */
export function aliasProblems({ value: chart, place }: Entry<Chart>): Problem[] {
  const current = [...chart.series, ...chart.units].map(({ id }) => id);
  const names = Object.keys(chart.aliases);
  return names.flatMap((former): Problem[] => {
    const problem = (found: string, fix: string) => [
      problemAt(place, ['aliases', former], found, fix),
    ];
    const steps = stepsFrom(former, chart.aliases);
    const last = steps.at(-1)!;
    if (current.includes(former))
      return problem(`"${former}" is an id of this chart now`, 'remove it: links mean the new one');
    if (last === former && names.find((name) => steps.includes(name)) === former)
      return problem(`${steps.join(' → ')} is a circle`, `lead one of them to ${either(current)}`);
    // Told once, at the alias that names it.
    if (steps.length > 2 || names.includes(last) || current.includes(last)) return [];
    return problem(`"${last}" is no series or unit of this chart`, `write ${either(current)}`);
  });
}

/** A former id and what it leads to, step by step, up to an id that was passed already. */
function stepsFrom(former: string, aliases: Chart['aliases']): string[] {
  const steps = [former];
  for (let next = aliases[former]; next !== undefined; next = aliases[next]) {
    const passed = steps.includes(next);
    steps.push(next);
    if (passed) break;
  }
  return steps;
}
