/** Up to so many articles, pages name each of them; where there are more, they count them. */
export const namedArticles = 8;

/** Whether articles, or their positions, are few enough to name each. */
export function areFew(items: readonly unknown[]): boolean {
  return items.length <= namedArticles;
}
