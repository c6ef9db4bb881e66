import { prefix, site } from '../domain/site.ts';

/** A person, whose name is divided, or a body, whose name is not. */
export type Author = Readonly<{ family: string; given: string } | { literal: string }>;

/** A page as reference managers know pages: one of ours, or an original. */
export type Reference = Readonly<{
  /** A key of letters, digits and hyphens, of this page alone. */
  id: string;
  /** `null`: the text names nobody. */
  author: Author | null;
  title: string;
  /** The site that carries it; `null`: not known. */
  site: string | null;
  /** Absolute; `null`: not known. */
  url: string | null;
  /** When it was written or, of our pages, the day whose state it shows: a date of EDTF. */
  issued: string;
  /** The day it was read; of our pages as built, the day whose state it shows. `null`: not known. */
  accessed: string | null;
  /** What it shows or restates, in a sentence; `null` where the title says it all. */
  note: string | null;
  /** What it restates; `null`: it restates nothing. */
  restates: Readonly<{
    /** The key of the original. */
    id: string;
    /** When the original was written: a date of EDTF. */
    written: string;
    /** How much of it, to be followed by its reference: `Restates paragraph 2 of`. */
    words: string;
  }> | null;
}>;

/** The formats that references are written in, in the order that pages offer them. */
export const formats = [
  { id: 'plain', label: 'Plain text', extension: 'txt', type: 'text/plain' },
  { id: 'bibtex', label: 'BibTeX', extension: 'bib', type: 'application/x-bibtex' },
  { id: 'ris', label: 'RIS', extension: 'ris', type: 'application/x-research-info-systems' },
  {
    id: 'csl',
    label: 'CSL-JSON',
    extension: 'json',
    type: 'application/vnd.citationstyles.csl+json',
  },
] as const;
export type Format = (typeof formats)[number]['id'];

/** Who answers for the pages of the site: an organisation, never split into names. */
export const ourselves: Author = { literal: site.name };

/** A name as a text has it: `Guan, Ming Wa (Chris)` or `No Limits?`. */
export function sortedName(author: Author): string {
  return 'literal' in author ? author.literal : `${author.family}, ${author.given}`;
}

/** A view of a chart as a reference; what it shows is as of its own day, or of the last review. */
export function chartReference(
  view: Readonly<{ slug: string; title: string; sentence: string; asof: string | null }>,
  page: Readonly<{ url: string; accessed: string }>,
): Reference {
  return {
    id: `${prefix}-${view.slug}`,
    author: ourselves,
    title: view.title,
    site: site.name,
    ...page,
    issued: view.asof ?? site.reviewed,
    note: view.sentence,
    restates: null,
  };
}
