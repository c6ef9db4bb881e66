import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { fontFiles } from './drawing/fonts.ts';

/**
 * How pictures are reduced: 64 colours, no dithering, so that flat grounds stay flat. More effort
 * takes twice the time and gives no smaller files.
 */
const reduction = {
  palette: true,
  colours: 64,
  dither: 0,
  effort: 1,
  compressionLevel: 9,
} as const;

const drawn = join(process.cwd(), 'node_modules/.cache/og-images');

/**
 * An image's SVG as a PNG of few colours. What was drawn before with the same text, fonts and
 * versions is taken from `node_modules/.cache/og-images`.
 */
export async function imagePng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = join(drawn, `${keyOf(svg)}.png`);
  const before = read(file);
  if (before) return before;
  const png = await renderPng(svg);
  keep(file, png);
  return png;
}

/** An image's SVG as a PNG, drawn anew. */
export async function renderPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const picture = new Resvg(svg, {
    font: { fontFiles: [...fontFiles], loadSystemFonts: false, defaultFontFamily: 'Newsreader' },
  }).render();
  const { width, height } = picture;
  const raw = { width, height, channels: 4 } as const;
  const png = await sharp(picture.pixels, { raw }).removeAlpha().png(reduction).toBuffer();
  return new Uint8Array(png);
}

/** Names a picture by all that its bytes rest on. */
function keyOf(svg: string): string {
  return createHash('sha256').update(versions()).update(svg).digest('hex').slice(0, 32);
}

let known: string | undefined;

function versions(): string {
  return (known ??= JSON.stringify([
    reduction,
    ...[
      '@resvg/resvg-js',
      'sharp',
      '@expo-google-fonts/newsreader',
      '@expo-google-fonts/libre-franklin',
    ].map(versionOf),
  ]));
}

function versionOf(name: string): string {
  const about = readFileSync(join(process.cwd(), 'node_modules', name, 'package.json'), 'utf8');
  return (JSON.parse(about) as { version: string }).version;
}

function read(file: string): Uint8Array<ArrayBuffer> | null {
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    return null;
  }
}

/** Written beside and then renamed, since two builds may run at once. */
function keep(file: string, png: Uint8Array): void {
  mkdirSync(drawn, { recursive: true });
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, png);
  renameSync(beside, file);
}
