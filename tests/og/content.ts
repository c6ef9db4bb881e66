import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { viewImage } from '../../src/og/image-data.ts';
import type { OgImage } from '../../src/og/image-data.ts';
import { corpusImages } from '../../src/og/corpus-images.ts';
import { imageTheme } from '../../src/og/drawing/fonts.ts';
import { contentFiles } from '../../src/corpus/read/files.ts';
import { sheet, themes } from '../styles/tokens.ts';
import { readWithoutSnapshots } from '../../src/corpus/sound-corpus.ts';

export const project = fileURLToPath(new URL('../../', import.meta.url));

/** The text of a file of the project. */
export function fileText(path: string): string {
  return readFileSync(`${project}${path}`, 'utf8');
}

export const theme = imageTheme(sheet, themes);

/** What the writers wrote. */
export const { corpus } = readWithoutSnapshots(contentFiles(project));

/** Every image of the site, by its path. */
export const images: ReadonlyMap<string, OgImage> = new Map([
  ...corpusImages(corpus!),
  ...corpus!.snapshots.map((frozen) => {
    const path = `v/${frozen.slug}/${frozen.hash}`;
    return [path, viewImage(frozen, `no-limits.example/${path}/`)] as const;
  }),
]);
