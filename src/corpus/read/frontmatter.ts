import { readYaml } from './yaml.ts';
import type { ParsedYaml } from './yaml.ts';

/** A Markdown file in two parts: its fields, and its text with the line on which it begins. */
export type Frontmatter = Readonly<{ parsed: ParsedYaml; body: string; bodyLine: number }>;

/** The frontmatter of a Markdown file; `null` where it has none. */
export function frontmatterOf(file: string, text: string): Frontmatter | null {
  const parts = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)([\s\S]*)$/.exec(text);
  if (!parts) return null;
  const [, front = '', body = ''] = parts;
  const bodyLine = text.slice(0, text.length - body.length).split('\n').length;
  return { parsed: readYaml(file, front, 2), body, bodyLine };
}
