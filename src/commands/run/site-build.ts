import { resolve } from 'node:path';
import { lossesIn, publishedBy } from '../publish/published-addresses.ts';
import { checkSite } from '../publish/site-check.ts';
import { writeManifest } from '../publish/manifest.ts';
import { securityFile } from '../publish/security-file.ts';
import { wholeBuild } from '../publish/whole-build.ts';
import { contentRoot } from '../../corpus/subject/content-root.ts';
import { readSiteAddress } from '../../routing/site-address.ts';
import { root, run, runPackage, stopPrograms } from './process.ts';

/** The address that the site is built with to be tested at the root of a domain. */
export const testSite = 'https://no-limits.example';

/** What a build may be told: the origin, the path it is served under, the folder it is put in. */
export type BuildOptions = Readonly<{
  site?: string;
  base?: string;
  out?: string;
  /** Whether it is to be looked at before it is public. */
  drafts?: 'shown' | '';
}>;

/**
 * Builds the site afresh: content and plugins are read again, since caches of them go stale. The folder is
 * replaced when the new site is whole; otherwise it stays as it was, and why is said in a sentence.
 *
 * @returns the exit code of the build
 */
export async function buildSite(
  { site, base, out = 'dist', drafts = '' }: BuildOptions = {},
  start = run,
): Promise<number> {
  const place = { ...(site && { SITE_URL: site }), ...(base && { BASE_PATH: base }) };
  const given = { ...place, DRAFTS: drafts };
  const address = readSiteAddress({ ...process.env, ...given });
  if ('problem' in address) throw new Error(address.problem);
  const security = securityFile(address);
  if (security !== null && 'problem' in security) throw new Error(security.problem);
  const { code, words } = await wholeBuild({
    out: resolve(root, out),
    lock: `${root}.cache/build.lock`,
    write: async (folder) => {
      const args = ['build', '--force', '--outDir', folder];
      const status = await runPackage('astro/bin/astro.mjs', args, given, start);
      if (status === 0) writeManifest(folder);
      return status;
    },
    check: (folder) => {
      const report = checkSite(folder, address);
      // What is gone from a draft may come back before it is public.
      const losses = drafts ? [] : lossesIn(folder, publishedBy(contentRoot));
      return { ...report, faults: [...report.faults, ...losses] };
    },
    stop: stopPrograms,
  });
  if (security?.warning) console.warn(security.warning);
  (code === 0 ? console.log : console.error)(words);
  // A signal that ended the build was meant for the whole command.
  if (code > 128) process.exit(code);
  return code;
}
