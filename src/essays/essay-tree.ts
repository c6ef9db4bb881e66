import type { Image, Paragraph, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** An essay's Markdown as a tree, read the way the site reads it. */
export function essayTree(markdown: string): Root {
  return unified().use(remarkParse).use(remarkGfm).parse(markdown);
}

/** A paragraph that stands for a paragraph of the original, and its number from 1. */
export type Numbered = Readonly<{ n: number; node: Paragraph }>;

/**
 * The paragraphs of an essay that count: those at the top level that are more than charts.
 * Headings, quotations, lists, tables and footnotes do not count.
 */
export function numberedParagraphs(tree: Root): Numbered[] {
  return tree.children
    .filter((node) => node.type === 'paragraph')
    .filter((node) => chartsAlone(node) === null)
    .map((node, index) => ({ n: index + 1, node }));
}

/** The charts of a paragraph that holds nothing else; `null` for any other block. */
export function chartsAlone(node: RootContent): Image[] | null {
  if (node.type !== 'paragraph') return null;
  const visible = node.children.filter((child) => child.type !== 'text' || child.value.trim());
  const charts = visible.filter(
    (child): child is Image => child.type === 'image' && chartAddress(child.url) !== null,
  );
  return charts.length > 0 && charts.length === visible.length ? charts : null;
}

/** The claim that a link's address names, as in `claim:trade-record`; `null` for other addresses. */
export function claimAddress(url: string): string | null {
  return url.startsWith('claim:') ? url.slice('claim:'.length) : null;
}

/** The chart and view an address names, as in `chart:energy?v=1`; `null` for other addresses. */
export function chartAddress(url: string): { slug: string; query: string } | null {
  if (!url.startsWith('chart:')) return null;
  const [slug = '', query = ''] = url.slice('chart:'.length).split('?', 2);
  return { slug, query };
}
