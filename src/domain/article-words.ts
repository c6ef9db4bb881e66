const small: readonly string[] = 'no one two three four five six seven eight nine ten'.split(' ');

/** A number as a sentence has it: in words up to ten, in figures beyond. */
export function numberWord(count: number): string {
  return small[count] ?? String(count);
}

/** How many articles there are, as sentences say it. */
export type ArticleWords = Readonly<{
  /** `five`, as in "of the five articles". */
  count: string;
  /** `Five`, to begin a sentence. */
  Count: string;
  /** `all five`; of two `both`. */
  all: string;
  /** `All five`; of two `Both`. */
  All: string;
  /** `What the other four say`; of two `What the other says`. */
  othersSay: string;
}>;

/** The words for a number of articles. */
export function articleWords(articles: number): ArticleWords {
  const count = numberWord(articles);
  const all = articles === 2 ? 'both' : `all ${count}`;
  const others = articles === 2 ? 'other says' : `other ${numberWord(articles - 1)} say`;
  return {
    count,
    Count: capitalized(count),
    all,
    All: capitalized(all),
    othersSay: `What the ${others}`,
  };
}

/** A text with `{articles}` and `{Articles}` in it as words for their number: `five`, `Five`. */
export function withArticles(text: string, articles: number): string {
  const { count, Count } = articleWords(articles);
  return text.replaceAll('{articles}', count).replaceAll('{Articles}', Count);
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
