import type { Source } from '../schema/source.ts';
import { patterns, tableCsv } from './column.ts';
import type { FilledColumn } from './column.ts';

/** The columns of `/sources.csv`, in order. */
export const sourceColumns: readonly FilledColumn<Source>[] = [
  {
    name: 'id',
    type: 'string',
    meaning: 'Lasting name of the source.',
    constraints: { required: true, unique: true, pattern: patterns.id },
    cell: ({ id }) => id,
  },
  {
    name: 'title',
    type: 'string',
    meaning: 'Its headline, or a description where the headline was not seen.',
    constraints: { required: true },
    cell: ({ title }) => title,
  },
  {
    name: 'described',
    type: 'boolean',
    meaning: 'Whether the title is a description of ours.',
    constraints: { required: true },
    cell: ({ described }) => String(described),
  },
  {
    name: 'publisher',
    type: 'string',
    meaning: 'Who published it.',
    constraints: { required: true },
    cell: ({ publisher }) => publisher,
  },
  {
    name: 'url',
    type: 'string',
    meaning: 'Its address.',
    constraints: { required: true, pattern: patterns.url },
    cell: ({ url }) => url,
  },
  {
    name: 'published',
    type: 'string',
    meaning: 'The day, month or year when it was published; empty where the page does not say.',
    constraints: { pattern: patterns.day },
    cell: ({ published }) => published,
  },
  {
    name: 'language',
    type: 'string',
    meaning: 'Language of the page, in two letters.',
    constraints: { required: true, pattern: patterns.language },
    cell: ({ language }) => language,
  },
  {
    name: 'weakness',
    type: 'string',
    meaning: 'Why it is a weak witness: a copy, an aggregator, a digest. Empty where it is not.',
    cell: ({ weakness }) => weakness ?? null,
  },
];

/** `/sources.csv`: every source a row. */
export function sourcesCsv(sources: readonly Source[]): string {
  return tableCsv(sourceColumns, sources);
}
