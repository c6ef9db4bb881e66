import { nodeText } from '../charts/scene/element-tree.ts';

/** HTML that is safe to write as it is. */
export type Markup = Readonly<{ html: string }>;

/** What stands in markup: text, more markup, or nothing. */
type Part = string | Markup | readonly Markup[] | null;

/** Markup as it is written, in which text is escaped; breaks of lines and their indents are left out. */
export function markup(written: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const raw = written.map((text) => text.replace(/\n\s*/g, ''));
  return { html: String.raw({ raw }, ...parts.map(partText)) };
}

function partText(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'string') return nodeText(part);
  return 'html' in part ? part.html : part.map(({ html }) => html).join('');
}
