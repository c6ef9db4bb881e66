/** Something that is not as built: what, in words that addresses can follow, and where. */
export type Problem = Readonly<{ what: string; where: URL }>;

/** How many addresses are named of those that have a problem. */
const named = 3;

/** Problems in words, one line for what is the same at many addresses; the most frequent first. */
export function linesOf(problems: readonly Problem[]): string[] {
  const groups = [...Map.groupBy(problems, ({ what }) => what)];
  groups.sort(([one, a], [other, b]) => b.length - a.length || one.localeCompare(other, 'en'));
  return groups.map(([what, those]) => `${what}: ${places(those.map(({ where }) => where))}`);
}

function places(urls: readonly URL[]): string {
  const paths = urls.map(({ pathname }) => pathname).sort();
  const more = paths.length - named;
  return paths.slice(0, named).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
