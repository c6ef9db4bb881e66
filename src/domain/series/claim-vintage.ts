/** A value shown, by its series and period, in words. */
export type NamedValue = Readonly<{ series: string; period: string; text: string }>;

/**
 * What the author of a claim could know of the values shown beside it.
 *
 * - `undated`: it cannot be said, since for these values the day they were first published is not
 *   known and the page they were read on is later than the article; `page` is its day.
 * - `known`: the values that were first published later, and the query of the view as known then.
 */
export type ClaimVintage =
  | Readonly<{ kind: 'undated'; values: readonly (NamedValue & { page: string | null })[] }>
  | Readonly<{
      kind: 'known';
      then: string;
      changes: readonly (NamedValue & { published: string })[];
    }>;
