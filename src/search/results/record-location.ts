import type { SearchRecord } from '../index/record.ts';

/** Where a record stands, in words: the title of its chart, or its article with time and paragraph. */
export function placeOf(record: SearchRecord): string {
  if (record.of === 'chart') return record.title;
  return `${record.articleLabel}, ${record.articleTime}, ¶${record.paragraph}`;
}
