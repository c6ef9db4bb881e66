import { cslDate } from './cited-date.ts';
import type { CslDate } from './cited-date.ts';
import type { Author, Reference } from './reference.ts';

/** A page as an item of CSL-JSON. What is not known is left out. */
export type CslItem = Readonly<{
  id: string;
  type: 'webpage';
  title: string;
  author?: readonly Author[];
  'container-title'?: string;
  issued?: CslDate;
  accessed?: CslDate;
  URL?: string;
  language: string;
  note?: string;
}>;

/** A reference as an item of CSL-JSON. */
export function cslItem(reference: Reference): CslItem {
  const { id, title, author, site, url, note } = reference;
  const issued = cslDate(reference.issued);
  const accessed = reference.accessed && cslDate(reference.accessed);
  return {
    id,
    type: 'webpage',
    title,
    ...(author && { author: [author] }),
    ...(site && { 'container-title': site }),
    ...(issued && { issued }),
    ...(accessed && { accessed }),
    ...(url && { URL: url }),
    language: 'en-GB',
    ...(note && { note }),
  };
}
