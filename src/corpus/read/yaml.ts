import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { Problem } from '../../domain/problem.ts';
import type { Path } from './source-location.ts';
import { repeatedKey, strangeAlias, unreadable } from './yaml-mistakes.ts';
import type { YamlMistake } from './yaml-mistakes.ts';

/** A YAML text as values, with the line of each; `value` is `undefined` when it cannot be read. */
export type ParsedYaml = Readonly<{
  value: unknown;
  lineOf: (path: Path) => number;
  problems: readonly Problem[];
}>;

/**
 * Reads a YAML text. Its mistakes come back as problems; one that keeps it from being read comes alone.
 *
 * @param firstLine the line of the file on which the text begins, from 1
 */
export function readYaml(file: string, text: string, firstLine = 1): ParsedYaml {
  const counter = new LineCounter();
  const parsed = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const at = ({ offset, found, fix }: YamlMistake): Problem => {
    return { file, line: lineAt(offset), field: '', found, fix };
  };
  const lineOf = (path: Path) => lineAt(offsetOf(parsed, path));
  const cause = unreadable(parsed, text) ?? strangeAlias(parsed);
  if (cause) return { value: undefined, lineOf, problems: [at(cause)] };
  const twice = parsed.errors.map((error) => at(repeatedKey(error, text)));
  return { value: parsed.toJS({ maxAliasCount: -1 }) as unknown, lineOf, problems: twice };
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
