import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A chart link that was once given to readers, and what it must show. */
export type GoldenLink = Readonly<{
  /** As it was printed, below the site's root: `charts/energy/?v=1&r=1&s=oil`. */
  link: string;
  slug: string;
  query: string;
  /** The canonical query of what it shows. */
  view: string;
  /** What it says with the values that were known on `day`. */
  sentence: string;
  /** The day it was entered. */
  day: string;
}>;

/** `tests/golden/links.txt`. */
export const goldenFile = fileURLToPath(new URL('links.txt', import.meta.url));

/** The golden links; of a link that is entered again, the last entry holds. */
export function goldenLinks(): GoldenLink[] {
  const found = new Map<string, GoldenLink>();
  let day = '';
  for (const line of readFileSync(goldenFile, 'utf8').split('\n')) {
    const [, entered] = /^# (\d{4}-\d\d-\d\d)$/.exec(line) ?? [];
    if (entered) day = entered;
    if (line === '' || line.startsWith('#')) continue;
    const [link = '', view = '', sentence = ''] = line.split('\t');
    const [, slug = '', query = ''] = /^charts\/([a-z-]+)\/(?:\?(.*))?$/.exec(link) ?? [];
    found.set(link, { link, slug, query, view, sentence, day });
  }
  return [...found.values()];
}
