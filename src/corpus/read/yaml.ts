import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import type { Problem } from '../../domain/problem.ts';
import type { Path } from './source-location.ts';

/** A YAML text as values, with the line of each; `value` is `undefined` when it cannot be read. */
export type ParsedYaml = Readonly<{
  value: unknown;
  lineOf: (path: Path) => number;
  problems: readonly Problem[];
}>;

/**
 * Reads a YAML text. Its mistakes come back as problems.
 *
 * @param firstLine the line of the file on which the text begins, from 1
 */
export function readYaml(file: string, text: string, firstLine = 1): ParsedYaml {
  const counter = new LineCounter();
  const parsed = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const problems = parsed.errors.map((error) => ({
    file,
    line: lineAt(error.pos[0]),
    field: '',
    ...wording(error, text),
  }));
  const readable = parsed.errors.every(({ code }) => code === 'DUPLICATE_KEY');
  return {
    value: readable ? (parsed.toJS() as unknown) : undefined,
    lineOf: (path) => lineAt(offsetOf(parsed, path)),
    problems,
  };
}

function wording({ code, message, pos }: YAMLError, text: string): { found: string; fix: string } {
  if (code === 'DUPLICATE_KEY') {
    const key = /^[^:\s]+/.exec(text.slice(pos[0]))?.[0] ?? '';
    return { found: `the field "${key}" stands twice`, fix: `keep one "${key}"` };
  }
  const found = `this is not YAML: ${message.split(/ at line |\n/)[0]}`;
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY')
    return { found, fix: 'put a text that holds ": " in quotes, and look at the line above' };
  if (code === 'TAB_AS_INDENT') return { found, fix: 'indent with spaces' };
  return {
    found,
    fix: 'look at the indentation, quotes and colons of this line and the one above',
  };
}

/** The offset of the key or list item that a path leads to, or of the nearest around it. */
function offsetOf(parsed: Document, path: Path): number {
  let node: unknown = parsed.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    const next = childOf(node, step);
    if (!next) break;
    offset = startOf(next.at) ?? offset;
    node = next.node;
  }
  return offset;
}

function childOf(node: unknown, step: string | number): { at: unknown; node: unknown } | null {
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return item === undefined ? null : { at: item, node: item };
  }
  if (!isMap(node)) return null;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  return pair ? { at: pair.key, node: pair.value } : null;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
