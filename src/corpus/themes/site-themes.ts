import { wholeThemes } from '../../domain/themes/whole-theme.ts';
import type { WholeTheme } from '../../domain/themes/whole-theme.ts';
import { readEntries } from '../read/records.ts';

const named = /^content\/(themes\.yaml|articles\/[^/]+\.md)$/;

/** The themes that articles have, with every colour, in the order of the emblem; other themes are left out. */
export function siteThemes(files: ReadonlyMap<string, string>): readonly WholeTheme[] {
  const { theme, article } = readEntries(new Map([...files].filter(([path]) => named.test(path))));
  const taken = new Set(article.map(({ value }) => value.theme));
  return wholeThemes(theme.map(({ value }) => value)).filter(({ id }) => taken.has(id));
}
