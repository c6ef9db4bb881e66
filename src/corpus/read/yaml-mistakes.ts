import { isAlias, isCollection, isPair, isNode, visit } from 'yaml';
import type { Alias, Document, Node, YAMLError } from 'yaml';

/** A mistake in a YAML text: where it stands, what it is, how to mend it. */
export type YamlMistake = Readonly<{ offset: number; found: string; fix: string }>;

/** The one mistake that keeps a text from being read; `null` where it can be. */
export function unreadable(parsed: Document, text: string): YamlMistake | null {
  const [first] = parsed.errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  if (!first) return null;
  const tab = indentingTab(text, first.pos[0]);
  if (tab !== null)
    return { offset: tab, found: 'a tab indents this line', fix: 'indent with spaces' };
  return quoteLeftOpen(parsed, first.pos[0], text) ?? { offset: first.pos[0], ...wording(first) };
}

/** A key that stands twice; what stands under it can be read. */
export function repeatedKey({ pos }: YAMLError, text: string): YamlMistake {
  const key = /^[^:\s]+/.exec(text.slice(pos[0]))?.[0] ?? '';
  return {
    offset: pos[0],
    found: `the field "${key}" stands twice`,
    fix: `keep one "${key}"`,
  };
}

/** The most values that one alias may repeat. */
const mostRepeated = 1000;

/** An alias of nothing, of what it stands in, or of too much; `null` where there is none. */
export function strangeAlias(parsed: Document): YamlMistake | null {
  const sizes = new Map<Node, number>();
  const found: YamlMistake[] = [];
  visit(parsed, {
    Alias: (_, alias, ancestors) => {
      const mistake = aliasMistake(alias, parsed, ancestors, sizes);
      if (mistake) found.push({ offset: alias.range?.[0] ?? 0, ...mistake });
      return mistake ? visit.BREAK : undefined;
    },
  });
  return found[0] ?? null;
}

function aliasMistake(
  alias: Alias,
  parsed: Document,
  ancestors: readonly unknown[],
  sizes: Map<Node, number>,
): Omit<YamlMistake, 'offset'> | null {
  const name = `*${alias.source}`;
  const target = alias.resolve(parsed);
  if (!target)
    return { found: `nothing has the anchor &${alias.source}`, fix: repeatInstead(name) };
  if (ancestors.includes(target))
    return { found: `${name} stands inside what it repeats`, fix: repeatInstead(name) };
  if (sizeOf(target, parsed, sizes) > mostRepeated)
    return { found: `${name} repeats more than ${mostRepeated} values`, fix: repeatInstead(name) };
  return null;
}

function repeatInstead(name: string): string {
  return `write out what is meant instead of ${name}`;
}

/** How many values a node holds with all that its aliases repeat. */
function sizeOf(node: Node, parsed: Document, sizes: Map<Node, number>): number {
  const known = sizes.get(node);
  if (known !== undefined) return known;
  // What holds itself counts as one until it is known: the alias in it is reported on its own.
  sizes.set(node, 1);
  const size = childrenOf(node, parsed).reduce(
    (sum, child) => sum + sizeOf(child, parsed, sizes),
    1,
  );
  sizes.set(node, size);
  return size;
}

function childrenOf(node: Node, parsed: Document): Node[] {
  if (isAlias(node)) return [node.resolve(parsed)].filter((one) => one !== undefined);
  if (!isCollection(node)) return [];
  return node.items
    .flatMap((item) => (isPair(item) ? [item.key, item.value] : [item]))
    .filter(isNode);
}

/** The offset of the first tab that indents a line up to the one after a place; `null` without one. */
function indentingTab(text: string, place: number): number | null {
  const next = text.indexOf('\n', text.indexOf('\n', place) + 1);
  const before = next < 0 ? text : text.slice(0, next);
  const line = /^ *\t[ \t]*\S/m.exec(before);
  return line ? line.index + line[0].indexOf('\t') : null;
}

const unclosedQuote = {
  found: 'a quotation mark opens here and none closes it',
  fix: 'close it, or double an apostrophe inside single quotes',
};

/** The quotation mark that opens a text and swallows the fields below it; `null` where none does. */
function quoteLeftOpen(parsed: Document, place: number, text: string): YamlMistake | null {
  let opened: number | null = null;
  visit(parsed, {
    Scalar: (_, { type, range }) => {
      if (!type?.startsWith('QUOTE') || !range || range[0] > place) return undefined;
      if (!/\n *(- )?\w+:(\s|$)/.test(text.slice(range[0], range[1]))) return undefined;
      opened = range[0];
      return visit.BREAK;
    },
  });
  if (opened === null) return null;
  return { offset: opened, ...unclosedQuote };
}

function wording({ code, message }: YAMLError): { found: string; fix: string } {
  if (code === 'MULTIPLE_DOCS')
    return { found: 'a line --- begins a second document', fix: 'remove the line' };
  if (code === 'RESOURCE_EXHAUSTION')
    return {
      found: 'this is nested too deeply',
      fix: 'close the brackets and braces of this line',
    };
  if (code === 'MISSING_CHAR' && message.includes('quote')) return unclosedQuote;
  const found = `this is not YAML: ${message.split(/ at line |\n/)[0]}`;
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY')
    return { found, fix: 'put a text that holds ": " in quotes, and look at the line above' };
  return {
    found,
    fix: 'look at the indentation, quotes and colons of this line and the one above',
  };
}
