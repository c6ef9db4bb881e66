/** The checks that need neither a build nor a browser: a package's program and its arguments. */
export const checks: readonly (readonly [path: string, ...args: string[]])[] = [
  ['astro/bin/astro.mjs', 'check'],
  ['oxlint/bin/oxlint', '--quiet'],
  ['prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
];
