import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '../domain/digest.ts';
import type { SnapshotPoint, SnapshotView } from '../schema/snapshot.ts';

/** What a snapshot is known by: the chart, the normalized view, and the values it shows. */
export type Content = Readonly<{
  slug: string;
  view: SnapshotView;
  points: readonly SnapshotPoint[];
  /** From 2 on: which page of the same view and values it is, those before it being withdrawn. */
  edition?: number;
}>;

/**
 * The first edition of a view that was not withdrawn.
 *
 * @param withdrawn hashes of the pages of its chart that were withdrawn or superseded
 */
export function currentEdition(content: Content, withdrawn: readonly string[]): Content {
  if (!withdrawn.includes(contentHash(content))) return content;
  return currentEdition({ ...content, edition: (content.edition ?? 1) + 1 }, withdrawn);
}

/**
 * The hash of what a snapshot is known by.
 *
 * - Shape: the first 64 bits of the SHA-256 of its canonical JSON, as 12 digits to the base 36.
 */
export function contentHash({ slug, view, points, edition }: Content): string {
  const known = points.map(({ series, period, value, low, high, status }) => {
    return { series, period, value, low, high, status };
  });
  const digest = sha256(utf8ToBytes(canonicalJson({ v: 1, slug, view, points: known, edition })));
  const start = new DataView(digest.buffer, digest.byteOffset).getBigUint64(0);
  return (start % 36n ** 12n).toString(36).padStart(12, '0');
}
