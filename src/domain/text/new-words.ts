/** Letters that words of one family mostly share: `signal`, `signals` and `signalled`. */
const stem = 5;

/**
 * Whether a sentence has a word, or a form of one, that a text around it lacks; short words and
 * small differences of form do not count. Plain text.
 */
export function addsWords(sentence: string, text: string): boolean {
  const known = stemsOf(text);
  return [...stemsOf(sentence)].some((one) => !known.has(one));
}

function stemsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, stem)));
}
