/** Something claims are about, each of its names as the stems of its telling words. */
export type Stemmed = Readonly<{
  id: string;
  label: string;
  names: readonly (readonly string[])[];
}>;

/** The names of a lexicon, read once. */
export type StemmedNames = Readonly<Record<'articles' | 'topics' | 'actors', readonly Stemmed[]>>;
