import type { Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Node, Parent } from 'unist';
import { visit } from 'unist-util-visit';
import { strangeMarkdown } from './unsupported-markdown.ts';
import type { Strange } from './unsupported-markdown.ts';
import { chartAddress, claimAddress, essayTree, numberedParagraphs } from './essay-tree.ts';

/** What an essay's text holds, for checking it against the rest of the corpus. Lines are the file's. */
export type Outline = Readonly<{
  /** The paragraphs that count, numbered from 1. */
  paragraphs: readonly Readonly<{ n: number; line: number; text: string }>[];
  /** Links to claims; `paragraph` is `null` for one outside the paragraphs that count. */
  claims: readonly Readonly<{ id: string; paragraph: number | null; line: number; text: string }>[];
  /** Charts shown or linked. */
  charts: readonly ChartPlace[];
  /** Addresses of pages elsewhere that it links. */
  pages: readonly string[];
  headings: readonly Readonly<{ depth: number; line: number; text: string }>[];
  footnotes: readonly Readonly<{ id: string; line: number }>[];
  /** Footnotes that the text points to and nobody wrote. */
  missingFootnotes: readonly Readonly<{ id: string; line: number }>[];
  /** Footnotes that somebody wrote and the text does not point to. */
  unusedFootnotes: readonly Readonly<{ id: string; line: number }>[];
  /** What the site has no place for. */
  strange: readonly Strange[];
}>;

/** A chart in an essay: `figure` stands alone, `within` is an image inside a sentence, `link` a link. */
export type ChartPlace = Readonly<{
  slug: string;
  query: string;
  caption: string;
  line: number;
  as: 'figure' | 'within' | 'link';
}>;

/**
 * Reads what an essay holds.
 *
 * @param markdown the body, without frontmatter
 * @param firstLine the line of the file on which the body begins, from 1
 */
export function outlineOf(markdown: string, firstLine: number): Outline {
  const tree = essayTree(markdown);
  const line = (node: Node) => (node.position?.start.line ?? 1) + firstLine - 1;
  const numbered = numberedParagraphs(tree);
  const paragraphOf = new Map<Node, number>();
  for (const { n, node } of numbered) visit(node, (child) => void paragraphOf.set(child, n));

  return {
    paragraphs: numbered.map(({ n, node }) => ({ n, line: line(node), text: plainText(node) })),
    claims: nodes(tree, 'link').flatMap((link) => {
      const id = claimAddress(link.url);
      const paragraph = paragraphOf.get(link) ?? null;
      return id === null ? [] : [{ id, paragraph, line: line(link), text: plainText(link) }];
    }),
    charts: chartPlaces(tree, paragraphOf, line),
    pages: nodes(tree, 'link').flatMap(({ url }) => (/^https?:/.test(url) ? [url] : [])),
    headings: nodes(tree, 'heading').map((heading) => ({
      depth: heading.depth,
      line: line(heading),
      text: plainText(heading),
    })),
    ...footnotesIn(tree, line),
    strange: strangeMarkdown(tree).map((strange) => ({
      ...strange,
      line: strange.line + firstLine - 1,
    })),
  };
}

/** The notes that were written, those that nothing points to, and those that are pointed to in vain. */
function footnotesIn(
  tree: Root,
  line: (node: Node) => number,
): Pick<Outline, 'footnotes' | 'unusedFootnotes' | 'missingFootnotes'> {
  const footnotes = nodes(tree, 'footnoteDefinition').map((note) => ({
    id: note.identifier,
    line: line(note),
  }));
  const pointed = new Set(nodes(tree, 'footnoteReference').map(({ identifier }) => identifier));
  const missingFootnotes = nodes(tree, 'text').flatMap((text) =>
    [...text.value.matchAll(/\[\^([^\]\s]+)\]/g)].map(([, id = '']) => ({ id, line: line(text) })),
  );
  return {
    footnotes,
    unusedFootnotes: footnotes.filter(({ id }) => !pointed.has(id)),
    missingFootnotes,
  };
}

function chartPlaces(
  tree: Root,
  paragraphOf: ReadonlyMap<Node, number>,
  line: (node: Node) => number,
): ChartPlace[] {
  const figures = nodes(tree, 'image').flatMap((image): ChartPlace[] => {
    const address = chartAddress(image.url);
    const as = paragraphOf.has(image) ? 'within' : 'figure';
    return address ? [{ ...address, caption: image.alt ?? '', line: line(image), as }] : [];
  });
  const links = nodes(tree, 'link').flatMap((link): ChartPlace[] => {
    const address = chartAddress(link.url);
    return address ? [{ ...address, caption: plainText(link), line: line(link), as: 'link' }] : [];
  });
  return [...figures, ...links].sort((a, b) => a.line - b.line);
}

type AnyNode = Root['children'][number];
type Of<Kind extends AnyNode['type']> = Extract<AnyNode, { type: Kind }>;

function nodes<Kind extends AnyNode['type']>(tree: Parent, kind: Kind): Of<Kind>[] {
  const found: Of<Kind>[] = [];
  visit(tree, kind, (node) => void found.push(node as unknown as Of<Kind>));
  return found;
}
