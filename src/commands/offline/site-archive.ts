import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { Zippable } from 'fflate';
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

/** A built site as a ZIP file whose pages open from a folder; the same bytes for the same site. */
export function siteArchive(folder: string, address: SiteAddress): Uint8Array {
  const files = filesIn(folder).filter(isArchived).sort();
  const copy = { ...address, files: new Set(files) };
  const entries: Zippable = Object.fromEntries(
    files.map((file) => [`${prefix}/${file}`, contentOf(file, readFileSync(join(folder, file)))]),
  );
  // ZIP knows no time zone: the first day that it can tell, wherever the site is built.
  return zipSync(entries, { level: 9, mtime: new Date(1980, 0, 1) });

  function contentOf(file: string, content: Uint8Array): Uint8Array {
    const text = () => new TextDecoder().decode(content);
    if (file.endsWith('.html')) return new TextEncoder().encode(relativePage(text(), file, copy));
    if (file.endsWith('.css')) return new TextEncoder().encode(relativeStyle(text(), file, copy));
    return content;
  }
}
