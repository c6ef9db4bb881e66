import { site } from '../model/site.ts';
import { author, dateParts } from './reference.ts';
import type { Reference } from './reference.ts';

/** A reference as CSL-JSON: a list of one item, as reference managers import it. */
export function cslJson({ id, title, url, issued, accessed, note }: Reference): string {
  const item = {
    id,
    type: 'webpage',
    title,
    author: [{ literal: author }],
    'container-title': site.name,
    issued: { 'date-parts': [dateParts(issued)] },
    accessed: { 'date-parts': [dateParts(accessed)] },
    URL: url,
    language: 'en-GB',
    ...(note === null ? {} : { note }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
