import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Zip, ZipDeflate } from 'fflate';
import { prefix } from '../../domain/site.ts';
import type { SiteAddress } from '../../routing/site-address.ts';
import { filesIn } from '../run/folder-files.ts';
import { relativePage, relativeStyle } from './relative-page.ts';

/** Made for other sites or for hosts, or without use where scripts do not run. */
const leftOut =
  /^(embed|cards|oembed)\/|\.(js|zip|webmanifest)$|^(_headers|_redirects|404\.html|robots\.txt|addresses\.txt|kept-files\.json|search(\/.+)?\.json|sitemap-.+\.xml)$/;

/** Whether a file of a site is part of its archive. */
export function isArchived(file: string): boolean {
  return !leftOut.test(file);
}

/** With more files than this an archive is packed in half the time, and a few in a hundred larger. */
const manyFiles = 5000;

/** A built site as a ZIP file whose pages open from a folder; the same bytes for the same site. */
export function siteArchive(folder: string, address: SiteAddress): Uint8Array {
  const files = filesIn(folder).filter(isArchived).sort();
  const copy = { ...address, files: new Set(files) };
  const level = files.length > manyFiles ? 6 : 9;
  const parts: Uint8Array[] = [];
  const archive = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  // One file after the other: a large site has more in it than memory should hold.
  for (const file of files) {
    const entry = new ZipDeflate(`${prefix}/${file}`, { level });
    // ZIP knows no time zone: the first day that it can tell, wherever the site is built.
    entry.mtime = new Date(1980, 0, 1);
    archive.add(entry);
    entry.push(contentOf(file, readFileSync(join(folder, file))), true);
  }
  archive.end();
  return Buffer.concat(parts);

  function contentOf(file: string, content: Uint8Array): Uint8Array {
    const text = () => new TextDecoder().decode(content);
    if (file.endsWith('.html')) return new TextEncoder().encode(relativePage(text(), file, copy));
    if (file.endsWith('.css')) return new TextEncoder().encode(relativeStyle(text(), file, copy));
    return content;
  }
}
