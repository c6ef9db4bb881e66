import type { Problem } from '../../domain/problem.ts';
import type { Entries } from '../read/records.ts';
import { problemAt } from '../read/source-location.ts';

/** Changes whose version of the data does not come after the one before it in the log. */
export function versionProblems({ change }: Pick<Entries, 'change'>): Problem[] {
  return change.slice(1).flatMap(({ value, place }, at) => {
    const before = change[at]!.value.version;
    if (value.version.localeCompare(before, 'en', { numeric: true }) > 0) return [];
    const [major = 0, minor = 0, patch = 0] = before.split('.').map(Number);
    const found = `"${value.version}" does not come after ${before}, the version before it`;
    const fix = `write ${major}.${minor}.${patch + 1} for a correction, ${major}.${minor + 1}.0 for an addition, ${major + 1}.0.0 where a meaning changed`;
    return [problemAt(place, ['version'], found, fix)];
  });
}
