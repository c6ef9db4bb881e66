import type { SearchRecord } from './record.ts';

/** Where a record stands, in words: the title of its chart, or its article and paragraph. */
export function placeOf(record: SearchRecord): string {
  return record.of === 'chart' ? record.title : `${record.articleLabel}, ¶${record.paragraph}`;
}
