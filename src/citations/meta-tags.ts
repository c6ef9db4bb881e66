import type { Article } from '../schema/article.ts';
import { site } from '../domain/site.ts';
import { originalWords } from './citation.ts';
import type { Reference } from './reference.ts';

/** A `meta` element of a page’s head. */
export type Tag = Readonly<{ name: string; content: string }>;

/**
 * What reference managers read in the head of a page of ours: the tags of Highwire Press, the type
 * by which Zotero files it, and Dublin Core for the original. No tag names an author: that of the
 * original did not write our page, and reference managers would divide the name of the site.
 */
export function citationTags(ours: Reference, article: Article): readonly Tag[] {
  const [seen] = article.seen;
  const tags: [name: string, content: string | null][] = [
    ['z:itemType', 'webpage'],
    ['citation_title', ours.title],
    ['citation_publisher', site.name],
    ['citation_online_date', ours.issued.replaceAll('-', '/')],
    ['citation_public_url', ours.url],
    ['citation_language', 'en-GB'],
    ['DC.source', originalWords(article)],
    ['DC.source', seen?.address ?? null],
    ['DC.rights', site.licence.url],
  ];
  return tags.flatMap(([name, content]) => (content === null ? [] : [{ name, content }]));
}
