import { run, runPackage } from './process.ts';

/** The address that the site is built with to be tested at the root of a domain. */
export const testSite = 'https://no-limits.example';

/** What a build may be told: the origin, the path it is served under, the folder it is put in. */
export type BuildOptions = Readonly<{ site?: string; base?: string; out?: string }>;

/**
 * Builds the site afresh: content and plugins are read again, since caches of them go stale.
 *
 * @returns the exit code of the build
 */
export function buildSite(
  { site, base, out = 'dist' }: BuildOptions = {},
  start = run,
): Promise<number> {
  const address = { ...(site && { SITE_URL: site }), ...(base && { BASE_PATH: base }) };
  return runPackage('astro/bin/astro.mjs', ['build', '--force', '--outDir', out], address, start);
}
