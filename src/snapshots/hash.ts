import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '../domain/digest.ts';
import type { ChartData } from '../schema/chart.ts';
import type { SnapshotPoint, SnapshotView } from '../schema/snapshot.ts';
import type { View } from '../domain/series/view.ts';
import type { Choices } from '../routing/url-state/choices.ts';
import { normalizedPoints, normalizedTexts } from './normalized-view.ts';

/** What a snapshot is known by: the chart, the normalized view, and the values it shows. */
export type Content = Readonly<{
  slug: string;
  view: SnapshotView;
  points: readonly SnapshotPoint[];
  /** From 2 on: which page of the same view and values it is, those before it being withdrawn. */
  edition?: number;
}>;

/**
 * The name of a view in `/v/<slug>/<hash>/`: 12 letters and digits. The same in build and browser,
 * and another as soon as one value that the view shows is another.
 *
 * @param withdrawn hashes of the pages of the chart that were withdrawn or superseded
 */
export function snapshotHash(
  data: ChartData,
  view: View,
  choices: Choices,
  withdrawn: readonly string[] = [],
): string {
  return contentHash(currentEdition(contentOf(data, view, choices), withdrawn));
}

/** What the page of a view is known by. */
export function contentOf(data: ChartData, view: View, choices: Choices): Content {
  return {
    slug: data.chart.slug,
    view: normalizedTexts(view, choices),
    points: normalizedPoints(data, view, choices),
  };
}

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
