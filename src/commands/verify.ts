// `npm run verify -- https://example.org/`: holds a deployed copy against the build in dist/. Ends with 1 where
// something is not as built, with 2 where nothing could be said.
import { root } from './run/process.ts';
import { builtSite } from './verify/built-site.ts';
import { readSiteUrl } from './verify/site-url.ts';
import { verifySite } from './verify/verify-site.ts';

async function verify(typed: string | undefined): Promise<number> {
  const site = readSiteUrl(typed);
  if ('problem' in site) return said(site.problem, 2);
  try {
    const built = builtSite(`${root}dist`);
    const verdict = await verifySite(built, site);
    if (verdict.kind === 'unreached') return said(verdict.why, 2);
    if (verdict.lines.length > 0) return said(verdict.lines.join('\n'), 1);
    console.log(`${built.files.length} files at ${site.href} are as built.`);
    return 0;
  } catch (error) {
    return said((error as Error).message, 2);
  }
}

function said(words: string, code: number): number {
  console.error(words);
  return code;
}

process.exitCode = await verify(process.argv[3]);
