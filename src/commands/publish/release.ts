// `npm run release`: one archive of the sources and of the site in dist/ with what a deposit asks for, in the project's
// folder. A folder given after `--` takes the archive instead.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contentRoot } from '../../corpus/subject/content-root.ts';
import { contentFiles } from '../../corpus/read/files.ts';
import { checkedCorpus } from '../../corpus/read-corpus.ts';
import { dataVersion } from '../../domain/corpus.ts';
import { site, siteTexts } from '../../domain/site.ts';
import { unsetSite } from '../../routing/site-address.ts';
import type { Release } from './deposit-files.ts';
import { releaseArchive } from './release-archive.ts';
import { root } from '../run/process.ts';

const { name, version, license } = JSON.parse(
  readFileSync(`${root}package.json`, 'utf8'),
) as Readonly<{
  name: string;
  version: string;
  license: string;
}>;
const release: Release = {
  name,
  title: `${site.name} ${site.tagline}`,
  description: site.description,
  version,
  dataVersion: dataVersion(checkedCorpus(contentFiles(contentRoot))),
  day: site.reviewed,
  keywords: siteTexts.keywords,
  author: site.people.responsible ?? site.name,
  url: addressOf(`${root}dist`),
  licences: { code: license, content: site.licenceId },
};

/** Where a built site says that it stands; `null` where it was built without an address. */
function addressOf(folder: string): string | null {
  try {
    const text = readFileSync(join(folder, 'index.html'), 'utf8');
    const found = /<link rel="canonical" href="([^"]+)"/.exec(text)?.[1] ?? null;
    return found === null || found.startsWith(unsetSite) ? null : found;
  } catch {
    return null;
  }
}

try {
  const archive = releaseArchive(root, `${root}dist`, release);
  const file = join(resolve(process.argv[3] ?? root), `${name}-${release.dataVersion}.zip`);
  writeFileSync(file, archive);
  console.log(`${file}: ${archive.length.toLocaleString('en')} bytes`);
  if (release.url === null)
    console.warn('The site in it was built without its address: do not deposit it.');
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
