import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import GithubSlugger from 'github-slugger';
import type { Root as Markdown } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import type { Options as RehypeOptions } from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Routes } from '../routing/route-builder.ts';
import type { Block, Note } from '../domain/text/block.ts';
import { noBreak } from '../domain/text/no-break.ts';
import { chartAddress, chartsAlone, claimAddress, numberedParagraphs } from './essay-tree.ts';

/** Where the links of an essay lead. */
export type EssayRoutes = Pick<Routes, 'claim' | 'chart'>;

/** How Markdown becomes a tree of HTML in essays: ids of notes are plain `fn-…` and `fnref-…`. */
const toHtmlTree: RehypeOptions = { clobberPrefix: '', footnoteLabelTagName: 'h2' };

/** An essay in parts. */
export function blocksOf(markdown: string, routes: EssayRoutes): Block[] {
  const pipeline = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(numberParagraphs)
    .use(remarkRehype, toHtmlTree);
  return blocksIn(pipeline.runSync(pipeline.parse(markdown)) as Root, routes);
}

/** A remark plugin that numbers the paragraphs of an essay and sets charts apart. */
function numberParagraphs() {
  return (tree: Markdown): void => {
    for (const { n, node } of numberedParagraphs(tree))
      node.data = { ...node.data, hProperties: { dataParagraph: String(n) } };
    for (const node of tree.children)
      if (chartsAlone(node)) node.data = { ...node.data, hProperties: { dataCharts: '' } };
  };
}

function blocksIn(root: Root, routes: EssayRoutes): Block[] {
  const slugger = new GithubSlugger();
  for (const id of takenIds(root)) slugger.slug(id);
  visit(root, 'element', (element) => settle(element, routes));
  visit(root, 'text', (text) => void (text.value = noBreak(text.value)));
  return root.children.flatMap((node) => blocksAt(node, slugger));
}

function blocksAt(node: RootContent, slugger: GithubSlugger): Block[] {
  if (node.type !== 'element') return [];
  const { dataParagraph, dataCharts, dataFootnotes } = node.properties;
  if (dataParagraph !== undefined) return [paragraph(node, Number(dataParagraph))];
  if (dataCharts !== undefined) return node.children.flatMap(chart);
  if (dataFootnotes !== undefined) return [{ kind: 'footnotes', notes: notes(node) }];
  if (!/^h[1-6]$/.test(node.tagName)) return [{ kind: 'other', html: toHtml(node) }];
  const text = textOf(node);
  return [{ kind: 'heading', depth: Number(node.tagName[1]), id: slugger.slug(text), text }];
}

function paragraph(node: Element, n: number): Block {
  const claims: string[] = [];
  visit(node, 'element', ({ properties }) => {
    if (typeof properties['dataClaim'] === 'string') claims.push(properties['dataClaim']);
  });
  return { kind: 'paragraph', n, html: toHtml(node.children), claims: [...new Set(claims)] };
}

function chart(node: ElementContent): Block[] {
  if (node.type !== 'element' || node.tagName !== 'img') return [];
  const address = chartAddress(String(node.properties['src']));
  const caption = noBreak(String(node.properties['alt'] ?? ''));
  return address ? [{ kind: 'chart', ...address, caption }] : [];
}

function notes(section: Element): Note[] {
  const found: Note[] = [];
  visit(section, 'element', (item) => {
    if (item.tagName !== 'li' || !String(item.properties['id']).startsWith('fn-')) return;
    const id = String(item.properties['id']);
    const refId = id.replace(/^fn-/, 'fnref-');
    const n = found.length + 1;
    found.push({ id, n, sign: noteSign(n), html: noteHtml(item), refId });
  });
  return found;
}

function noteHtml(item: Element): string {
  const parts = item.children.filter((child) => child.type === 'element');
  for (const part of parts) part.children = withoutWayBack(part.children);
  const [only] = parts;
  const inner = parts.length === 1 && only?.tagName === 'p' ? only.children : parts;
  return toHtml(inner);
}

function withoutWayBack(children: readonly ElementContent[]): ElementContent[] {
  const left = children.filter(
    (child) => child.type !== 'element' || child.properties['dataFootnoteBackref'] === undefined,
  );
  while (left.length < children.length && isSpace(left.at(-1))) left.pop();
  const last = left.at(-1);
  if (left.length < children.length && last?.type === 'text') last.value = last.value.trimEnd();
  return left;
}

function isSpace(node: ElementContent | undefined): boolean {
  return node?.type === 'text' && node.value.trim() === '';
}

/** Gives a link of an essay its address and its attributes. */
function settle(element: Element, routes: EssayRoutes): void {
  if (element.tagName !== 'a') return;
  const { href = '', dataFootnoteRef } = element.properties;
  const claim = claimAddress(String(href));
  const shown = chartAddress(String(href));
  if (claim !== null)
    element.properties = {
      className: ['claim'],
      id: claim,
      href: routes.claim(claim),
      dataClaim: claim,
    };
  if (shown) element.properties = { href: routes.chart(shown.slug, shown.query) };
  if (dataFootnoteRef !== undefined) settleNoteRef(element);
}

/** A reference to a note shows its sign; what reads pages aloud says its number. */
function settleNoteRef(element: Element): void {
  const { href, id } = element.properties;
  const n = textOf(element);
  element.properties = { className: ['note-ref'], id, href, ariaLabel: `Note ${n}` };
  element.children = [{ type: 'text', value: noteSign(Number(n)) }];
}

/** `*` for 1, `**` for 2. */
function noteSign(n: number): string {
  return '*'.repeat(n);
}

/** Ids that headings may not take: those of claims and of numbered paragraphs. */
function takenIds(root: Root): string[] {
  const taken: string[] = ['others', 'silence', 'cite', 'main'];
  visit(root, 'element', ({ properties }) => {
    const claim = claimAddress(String(properties['href'] ?? ''));
    if (claim) taken.push(claim);
    if (properties['dataParagraph']) taken.push(`p${properties['dataParagraph']}`);
  });
  return taken;
}

function textOf(element: Element): string {
  let text = '';
  visit(element, 'text', (part) => void (text += part.value));
  return text;
}
