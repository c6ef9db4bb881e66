import type { Definition, Link, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { unseenCharacter } from '../domain/unseen-characters.ts';
import { chartAddress, claimAddress } from './essay-tree.ts';

/** Something in an essay's Markdown that the site has no place for. Lines are those of the text. */
export type Strange = Readonly<{ line: number; found: string; fix: string }>;

/** All that an essay's Markdown holds and the site has no place for. */
export function strangeMarkdown(tree: Root): Strange[] {
  const found: Strange[] = [];
  visit(tree, (node) => {
    const words = strangeness(node);
    if (words) found.push({ line: node.position?.start.line ?? 1, ...words });
  });
  return found;
}

function strangeness(node: Nodes): Omit<Strange, 'line'> | null {
  if (node.type === 'html')
    return { found: `HTML stands in the text: ${node.value.slice(0, 40)}`, fix: 'write Markdown' };
  if (node.type === 'heading' && node.depth === 1)
    return { found: 'a heading with one #', fix: 'write ##: the title is the only first heading' };
  if (node.type === 'image' && !chartAddress(node.url))
    return { found: `an image of ${node.url}`, fix: 'write ![caption](chart:<slug>?<view>)' };
  if (node.type === 'link' || node.type === 'definition') return strangeLink(node);
  return node.type === 'text' ? strangeText(node.value) : null;
}

function strangeLink(node: Link | Definition): Omit<Strange, 'line'> | null {
  if (node.type === 'link' && isBare(node))
    return { found: `a bare address, ${node.url}`, fix: `write [its words](${node.url})` };
  if (known(node.url)) return null;
  return {
    found: `a link to ${node.url || 'nothing'}`,
    fix: 'write claim:<id>, chart:<slug>?<view> or a whole address from https:// on',
  };
}

/** Whether an address stands in the text itself, with or without angle brackets. */
function isBare({ children, position }: Link): boolean {
  const [first] = children;
  if (first?.type !== 'text') return false;
  const before = (first.position?.start.offset ?? 0) - (position?.start.offset ?? 0);
  return before === 0 || (before === 1 && /^(https?:|mailto:|\S+@)/.test(first.value));
}

function strangeText(text: string): Omit<Strange, 'line'> | null {
  const unseen = unseenCharacter(text);
  if (unseen) return { found: `a text that ${unseen.found}`, fix: unseen.fix };
  const [, name] = /\]\[([^\]^][^\]]*)\]/.exec(text) ?? [];
  if (name === undefined) return null;
  const fix = 'write the address behind the words: [words](https://…)';
  return { found: `a link to [${name}], which nothing defines`, fix };
}

function known(url: string): boolean {
  return Boolean(claimAddress(url)) || chartAddress(url) !== null || /^(https:\/\/|#)/.test(url);
}
