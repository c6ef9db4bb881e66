import type { Article } from '../model/article.ts';
import { site } from '../model/site.ts';
import type { CslItem } from './csl-item.ts';

/** A `meta` element of a page’s head. */
export type Tag = Readonly<{ name: string; content: string }>;

/**
 * What reference managers read in the head of a page: the tags of Highwire Press, the type by which
 * Zotero files it, and Dublin Core for the original. An author who is not known has no tag.
 */
export function citationTags(item: CslItem, { author }: Pick<Article, 'author'>): readonly Tag[] {
  const day = item.issued['date-parts'][0]!.map((part) => String(part).padStart(2, '0'));
  const tags: [name: string, content: string | null][] = [
    ['z:itemType', item.type],
    ['citation_title', item.title],
    ['citation_author', author],
    ['citation_publisher', site.name],
    ['citation_online_date', day.join('/')],
    ['citation_public_url', item.URL],
    ['citation_language', item.language],
    ['DC.source', item.note],
    ['DC.rights', site.licence.url],
  ];
  return tags.flatMap(([name, content]) => (content === null ? [] : [{ name, content }]));
}
