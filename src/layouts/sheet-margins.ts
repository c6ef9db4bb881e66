import { site } from '../model/site.ts';

/** What stands in the margins of printed sheets: at the head to the right, at the foot to the left. */
export type SheetMargins = Readonly<{ title: string; address: string }>;

/** A part of a document whose sheets bear another title. */
export type SheetPart = Readonly<{
  /** What the style sheet calls its sheets: the value of `page` of the elements on them. */
  page: string;
  title: string;
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
    ...parts.map((part) => `@page ${part.page}{@top-right{content:${cssText(part.title)}}}`),
    '@page :first{@top-left{content:none}@top-right{content:none}}',
  ].join('');
}

/** A text as a string of CSS; what could end the string, or the element, is escaped by number. */
function cssText(text: string): string {
  const escaped = text.replaceAll(
    /["\\<\p{Cc}]/gu,
    (sign) => `\\${sign.codePointAt(0)!.toString(16)} `,
  );
  return `"${escaped}"`;
}
