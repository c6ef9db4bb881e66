import { readingOf, siteFiles } from '../fixtures/corpora.ts';

/** The corpus of the site: for properties that hold however it grows. */
export const { corpus } = readingOf(siteFiles());
