/** Words of a page, with the text that stands before and after them in their paragraph. */
export type Quoted = Readonly<{ before: string; words: string; after: string }>;

/** The most words of context that a directive takes on one side. */
const reach = 8;

/**
 * The text directive that leads a browser to words of a page and lights them up: the words alone
 * where the page has them once, else with as few words before or after as make them single.
 *
 * @param page all text of the page; white space and case do not matter
 * @returns `:~:text=…`, for the end of a fragment; `null` when nothing makes the words single
 */
export function textFragment(quoted: Quoted, page: string): string | null {
  const whole = plain(page);
  for (const { before, after } of contexts(quoted))
    if (occurrences(plain(before + quoted.words + after), whole) === 1)
      return directive(before.trim(), quoted.words, after.trim());
  return null;
}

/** How often a text occurs in another, overlaps counted; 0 for an empty one. */
export function occurrences(text: string, whole: string): number {
  let count = 0;
  for (let at = whole.indexOf(text); text && at >= 0; at = whole.indexOf(text, at + 1)) count += 1;
  return count;
}

/** A text as browsers compare it: one space for white space, no capitals. */
export function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().toLowerCase();
}

/** What may stand around the words, the shortest first; signs alone would not hold a link together. */
function contexts({ before, after }: Quoted): readonly Omit<Quoted, 'words'>[] {
  const counts = Array.from({ length: reach }, (_, i) => i + 1);
  return [
    { before: '', after: '' },
    ...counts.flatMap((n) => {
      const [ahead, behind] = [lettered(lastWords(before, n)), lettered(firstWords(after, n))];
      return [
        { before: '', after: behind },
        { before: ahead, after: '' },
        { before: ahead, after: behind },
      ];
    }),
  ];
}

function lastWords(text: string, n: number): string {
  return new RegExp(`(?:\\S+\\s+){0,${n - 1}}\\S+\\s*$`).exec(text)?.[0] ?? '';
}

function firstWords(text: string, n: number): string {
  return new RegExp(`^\\s*\\S+(?:\\s+\\S+){0,${n - 1}}`).exec(text)?.[0] ?? '';
}

function lettered(text: string): string {
  return /\p{L}/u.test(text) ? text : '';
}

function directive(before: string, words: string, after: string): string {
  const prefix = before && `${encoded(before)}-,`;
  const suffix = after && `,-${encoded(after)}`;
  return `:~:text=${prefix}${encoded(words)}${suffix}`;
}

/** Hyphens, commas and ampersands part a directive, so in its texts they are escaped. */
function encoded(text: string): string {
  return encodeURIComponent(text.trim()).replaceAll('-', '%2D');
}
