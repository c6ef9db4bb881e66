/** The fields of a claim in `/claims.json`, in order, and what each holds. */
export const claimFields = [
  { name: 'id', meaning: 'Lasting name of the claim; never used again for another.' },
  { name: 'url', meaning: 'Address of its page.' },
  { name: 'article', meaning: 'Slug of the article that makes it.' },
  { name: 'paragraph', meaning: 'Paragraph of the original, from 1.' },
  { name: 'text', meaning: 'The claim as one sentence, in our words.' },
  {
    name: 'asOf',
    meaning: 'When its article was written, as an EDTF date: the claim speaks of that time.',
  },
  { name: 'kind', meaning: 'fact, figure, interpretation, forecast or reported.' },
  { name: 'attributedTo', meaning: 'To whom the author attributes a reported claim.' },
  { name: 'topics', meaning: 'Ids of its topics.' },
  { name: 'actors', meaning: 'Ids of the persons, states and bodies it speaks of.' },
  { name: 'proposition', meaning: 'Id of the proposition on which it takes a position.' },
  { name: 'stance', meaning: 'asserts, hedges, denies, attributes or assumes.' },
  {
    name: 'verdict',
    meaning: 'corroborated, partly, contradicted, open or not-checkable; null where there is none.',
  },
  {
    name: 'state',
    meaning:
      'The verdict or, where there is none, not-checked (we did not look, or have found nothing yet) or not-assessed (an interpretation).',
  },
  {
    name: 'assessment',
    meaning:
      'The verdict with its note, the ids of its sources, the day and, where not checkable, why.',
  },
  { name: 'chart', meaning: 'The chart view that shows what it is about, as <slug>?<view>.' },
  {
    name: 'assertions',
    meaning:
      'What the claim asserts over series, with what was computed as of its article (asWritten; null where that cannot be known) and now: computed, low, high, outcome, byMargin and day.',
  },
  { name: 'noAssertion', meaning: 'Why a claim of kind figure has no assertion.' },
] as const;
