import { expect, test } from 'vitest';
import { imagePng, renderPng } from '../../src/og/image-files.ts';
import { imageSvg } from '../../src/og/image-svg.ts';
import { images, corpus, theme } from './content.ts';

/** The images with the most to say of each kind: those whose pictures weigh most. */
const heavy = ['text', 'positions', 'front', 'view'].map((kind) => {
  const texts = [...images.values()]
    .filter((image) => image.kind === kind)
    .map((image) => imageSvg(image, theme));
  return [kind, texts.sort((a, b) => b.length - a.length)[0]!] as const;
});

test.each(heavy)(
  'a picture of the kind %s is 1200 by 630, indexed and under 60 kB',
  async (_, svg) => {
    const png = await renderPng(svg);
    const header = new DataView(png.buffer, png.byteOffset);
    expect(header.getBigUint64(0)).toBe(0x89504e470d0a1a0an);
    expect([header.getUint32(16), header.getUint32(20)]).toEqual([1200, 630]);
    expect(header.getUint8(25)).toBe(3);
    expect(png.byteLength).toBeLessThan(60_000);
  },
);

test('the same image is the same bytes, drawn anew or kept', async () => {
  const svg = imageSvg(images.get(`charts/${corpus!.charts[0]!.slug}`)!, theme);
  const [once, again] = [await renderPng(svg), await renderPng(svg)];
  const [first, kept] = [await imagePng(svg), await imagePng(svg)];
  for (const other of [again, first, kept]) expect(Buffer.compare(once, other)).toBe(0);
});

test('other words are another picture', async () => {
  const [one, two] = ['about', 'data'].map((path) => imageSvg(images.get(path)!, theme));
  expect(Buffer.compare(await renderPng(one!), await renderPng(two!))).not.toBe(0);
});
