import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesIn } from '../../../src/commands/run/folder-files.ts';

/** How large a built site is. */
export type SiteSize = Readonly<{
  pages: number;
  /** In megabytes, all files together. */
  size: number;
  /** The pages that weigh most, in kB of gzip, the heaviest first. */
  heaviest: readonly Readonly<{ page: string; kilobytes: number }>[];
}>;

/** Measures the files of a folder. */
export function siteSize(folder: string): SiteSize {
  const files = filesIn(folder);
  const pages = files.filter((file) => file.endsWith('.html'));
  const bytes = files.reduce((all, file) => all + statSync(join(folder, file)).size, 0);
  const heaviest = pages
    .map((page) => ({ page, kilobytes: zipped(join(folder, page)) / 1000 }))
    .sort((a, b) => b.kilobytes - a.kilobytes)
    .slice(0, 12);
  return { pages: pages.length, size: bytes / 1e6, heaviest };
}

function zipped(file: string): number {
  return gzipSync(readFileSync(file)).length;
}
