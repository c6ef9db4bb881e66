/** A package's program and its arguments. */
export type Check = readonly [path: string, ...args: string[]];

/** The checks that need neither a build nor a browser, that of types first. */
export const checks: readonly [Check, ...Check[]] = [
  ['astro/bin/astro.mjs', 'check'],
  ['oxlint/bin/oxlint', '--quiet'],
  ['prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
];
