import { site } from '../domain/site.ts';

/** What stands in the margins of printed sheets: at the head to the right, at the foot to the left. */
export type SheetMargins = Readonly<{ title: string; address: string }>;

/** A part of a document whose sheets bear another title; it begins on a sheet of its own. */
export type SheetPart = Readonly<{
  /** What the style sheet calls its sheets; its element says so in `data-sheets`. */
  name: string;
  /** `null`: its sheets have no head. */
  title: string | null;
}>;

/**
 * A style that writes the margins of the printed sheets of a page: the name of the site, the title
 * and the short address. The first sheet has no head, since the page itself begins with both.
 * `src/styles/print.css` has the looks and the numbers of the sheets. Browsers without margin boxes
 * leave it out.
 *
 * @returns CSS that is safe inside a `style` element
 */
export function sheetMargins(
  { title, address }: SheetMargins,
  parts: readonly SheetPart[] = [],
): string {
  const short = address.replace(/^https?:\/\//, '');
  return [
    `@page{@top-left{content:${cssText(site.name)}}@top-right{content:${cssText(title)}}@bottom-left{content:${cssText(short)}}}`,
    ...parts.map(partMargins),
    `@page :first{${headless}}`,
  ].join('');
}

const headless = '@top-left{content:none}@top-right{content:none}';

function partMargins({ name, title }: SheetPart): string {
  const head = title === null ? headless : `@top-right{content:${cssText(title)}}`;
  return `@page ${name}{${head}}[data-sheets=${name}]{page:${name}}`;
}

/** A text as a string of CSS; what could end the string, or the element, is escaped by number. */
function cssText(text: string): string {
  const escaped = text.replaceAll(
    /["\\<\p{Cc}]/gu,
    (sign) => `\\${sign.codePointAt(0)!.toString(16)} `,
  );
  return `"${escaped}"`;
}
