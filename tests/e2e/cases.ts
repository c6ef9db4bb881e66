/*
 * Some tests do the same on several pages that differ in content alone, or in several frames and
 * faults that take the same way. `npm test` does so on the first, `npm run test:all` on each.
 */
const every = Boolean(process.env['EVERY_CASE']);

/** All of some cases that are alike, or as many of them as tell enough each time. */
export function alike<T>(cases: readonly T[], enough = 1): readonly T[] {
  return every ? cases : cases.slice(0, enough);
}
