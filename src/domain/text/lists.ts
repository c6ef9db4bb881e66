const or = new Intl.ListFormat('en-GB', { type: 'disjunction' });
const and = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Words to choose from, as a sentence lists them: `a, b or c`. */
export function either(words: Iterable<string>): string {
  return or.format(words);
}

/** Words that go together, as a sentence lists them: `a, b and c`. */
export function both(words: Iterable<string>): string {
  return and.format(words);
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });

/** What a language is called in English: `Chinese` for `zh`. */
export function languageName(code: string): string {
  return languageNames.of(code) ?? code;
}
