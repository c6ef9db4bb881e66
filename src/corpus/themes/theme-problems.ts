import { mostThemes } from '../../domain/themes/bars.ts';
import { themeFaults } from '../../domain/themes/theme-faults.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Entries } from '../read/records.ts';
import { problemAt } from '../read/source-location.ts';

/** Colours that cannot be read or told apart, and themes that two articles share while there are colours left. */
export function themeProblems({ theme, article }: Pick<Entries, 'theme' | 'article'>): Problem[] {
  const faults = themeFaults(theme.map(({ value }) => value));
  return [
    ...theme.flatMap(({ place }, at) =>
      faults[at]!.map(({ path, found, fix }) => problemAt(place, path, found, fix)),
    ),
    ...sharedThemes(article),
  ];
}

function sharedThemes(articles: Entries['article']): Problem[] {
  if (articles.length > mostThemes) return [];
  return articles.flatMap(({ value, place }, at) => {
    const first = articles.slice(0, at).find((one) => one.value.theme === value.theme);
    if (!first) return [];
    const found = `"${value.theme}" is already the theme of ${first.id}`;
    const fix = 'give each article its own: a colour more is an entry in content/themes.yaml';
    return [problemAt(place, ['theme'], found, fix)];
  });
}
