/** Up to so many articles, pages name each of them; where there are more, they count them. */
export const namedArticles = 8;

/** Whether articles, or their positions, are few enough to name each. */
export function areFew(items: readonly unknown[]): boolean {
  return items.length <= namedArticles;
}

/** How much of a list is shown where articles are many. */
const listed = 6;

/** What a page shows of a list that grows with the articles, and how many it leaves out: none while they are few. */
export function shownOf<Item>(
  items: readonly Item[],
  articles: readonly unknown[],
): Readonly<{ shown: readonly Item[]; more: number }> {
  const shown = areFew(articles) ? items : items.slice(0, listed);
  return { shown, more: items.length - shown.length };
}
