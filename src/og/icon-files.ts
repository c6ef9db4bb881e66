import { Resvg } from '@resvg/resvg-js';

/** An icon's SVG as a PNG of its own size. */
export function iconPng(svg: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new Resvg(svg).render().asPng());
}

/**
 * A PNG as an ICO file of one picture, for programs that ask for `/favicon.ico`.
 *
 * @param side width and height of the PNG in pixels, below 256
 * - Source: the ICO format, whose pictures may be PNG since Windows Vista.
 */
export function ico(png: Uint8Array, side: number): Uint8Array<ArrayBuffer> {
  const file = new Uint8Array(22 + png.length);
  const head = new DataView(file.buffer);
  head.setUint16(2, 1, true);
  head.setUint16(4, 1, true);
  file.set([side, side], 6);
  head.setUint16(10, 1, true);
  head.setUint16(12, 32, true);
  head.setUint32(14, png.length, true);
  head.setUint32(18, 22, true);
  file.set(png, 22);
  return file;
}
