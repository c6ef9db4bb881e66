import { site } from '../model/site.ts';

/** A page of the site as reference managers know pages. */
export type Reference = Readonly<{
  /** A key of letters, digits and hyphens. */
  id: string;
  title: string;
  /** Absolute. */
  url: string;
  /** The day whose state of knowledge the page shows: a day, month or year. */
  issued: string;
  /** The day it was read. */
  accessed: string;
  /** What it shows, in a sentence; `null` where the title says it all. */
  note: string | null;
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
export const author = site.name;

/** The parts of a day, month or year as numbers: `2026-11` gives `[2026, 11]`. */
export function dateParts(day: string): number[] {
  return day.split('-').map(Number);
}

/** A view of a chart as a reference; what it shows is as of its own day, or of the last review. */
export function chartReference(
  view: Readonly<{ slug: string; title: string; sentence: string; asof: string | null }>,
  page: Readonly<{ url: string; accessed: string }>,
): Reference {
  return {
    id: `no-limits-${view.slug}`,
    title: view.title,
    ...page,
    issued: view.asof ?? site.reviewed,
    note: view.sentence,
  };
}
