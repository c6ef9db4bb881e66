/** The Markdown of an essay with links to some claims alone: those to others become plain words. */
export function linkingOnly(claims: ReadonlySet<string>, markdown: string): string {
  return markdown.replace(/\[([^\]]*)\]\(claim:([^)\s]+)\)/g, (link, words: string, id: string) =>
    claims.has(id) ? link : words,
  );
}
