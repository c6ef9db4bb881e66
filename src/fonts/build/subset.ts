import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { root } from '../../commands/run/process.ts';
import { features } from './plan.ts';
import type { FontFace } from './plan.ts';

/** Name records that stay: copyright, licence and its address, as the Open Font License asks. */
const kept = [0, 13, 14];

/** A face's bytes, as WOFF2; the same bytes for the same face and packages. */
export function subset({ source, charset, weight }: FontFace): Promise<Buffer> {
  return subsetFont(readFileSync(`${root}node_modules/${source}`), charset, {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: features,
    preserveNameIds: kept,
    variationAxes: { wght: weight },
  });
}
