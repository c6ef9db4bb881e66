import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { offlinePath } from '../../domain/offline/kept-files.ts';
import { megabytes } from '../../domain/offline/words.ts';
import { routesAt } from '../../routing/route-builder.ts';
import type { SiteAddress } from '../../routing/site-address.ts';
import { keptFilesIn, keptSizes, shellOf } from './kept-files.ts';
import { siteArchive } from './site-archive.ts';
import { workerText } from './worker-text.ts';

/** Where the files stand in the folder of a site. */
const [archiveFile, listFile, workerFile] = (
  ['archive', 'keptFiles', 'serviceWorker'] as const
).map((name) => routesAt('/')[name].slice(1)) as [string, string, string];

/** Writes into the built site what it takes to read it offline: the archive, the list of files, the worker. */
export function offlineFiles(address: SiteAddress): AstroIntegration {
  return {
    name: 'offline-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        writeArchive(folder, address);
        await writeWorker(folder);
      },
    },
  };
}

/** The archive, and the page that says how large it is; the page in the archive cannot know. */
function writeArchive(folder: string, address: SiteAddress): void {
  const kept = keptSizes(folder);
  writeMeasures(folder, {
    kept: megabytes(kept.reduce((all, bytes) => all + bytes, 0)),
    files: kept.length.toLocaleString('en'),
  });
  const archive = siteArchive(folder, address);
  writeFileSync(join(folder, archiveFile), archive);
  writeMeasures(folder, { archive: megabytes(archive.length) });
}

function writeMeasures(folder: string, measures: Readonly<Record<string, string>>): void {
  const page = join(folder, offlinePath, 'index.html');
  writeFileSync(page, measured(readFileSync(page, 'utf8'), measures));
}

/** A page with measures of the built site where it names them. */
export function measured(html: string, measures: Readonly<Record<string, string>>): string {
  return html.replaceAll(
    /(<span data-measure="(\w+)"[^>]*>)[^<]*/g,
    (whole, tag: string, name: string) => (name in measures ? tag + measures[name] : whole),
  );
}

/** The list of files that can be kept, and the worker for a folder as it is now. */
export async function writeWorker(folder: string): Promise<void> {
  const files = keptFilesIn(folder);
  writeFileSync(join(folder, listFile), `${JSON.stringify({ files })}\n`);
  writeFileSync(join(folder, workerFile), await workerText(shellOf(files)));
}
