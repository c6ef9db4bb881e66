import { expect, test } from 'vitest';
import { cardPng, drawnPng } from '../../src/og/image-files.ts';
import { cardSvg } from '../../src/og/card-svg.ts';
import { cards, corpus, kit } from './content.ts';

/** The cards with the most to say of each kind: those whose pictures weigh most. */
const heavy = ['words', 'positions', 'front', 'view'].map((kind) => {
  const texts = [...cards.values()]
    .filter((card) => card.kind === kind)
    .map((card) => cardSvg(card, kit));
  return [kind, texts.sort((a, b) => b.length - a.length)[0]!] as const;
});

test.each(heavy)(
  'a picture of the kind %s is 1200 by 630, indexed and under 60 kB',
  async (_, svg) => {
    const png = await drawnPng(svg);
    const header = new DataView(png.buffer, png.byteOffset);
    expect(header.getBigUint64(0)).toBe(0x89504e470d0a1a0an);
    expect([header.getUint32(16), header.getUint32(20)]).toEqual([1200, 630]);
    expect(header.getUint8(25)).toBe(3);
    expect(png.byteLength).toBeLessThan(60_000);
  },
);

test('the same card is the same bytes, drawn anew or kept', async () => {
  const svg = cardSvg(cards.get(`charts/${corpus!.charts[0]!.slug}`)!, kit);
  const [once, again] = [await drawnPng(svg), await drawnPng(svg)];
  const [first, kept] = [await cardPng(svg), await cardPng(svg)];
  for (const other of [again, first, kept]) expect(Buffer.compare(once, other)).toBe(0);
});

test('other words are another picture', async () => {
  const [one, two] = ['about', 'data'].map((path) => cardSvg(cards.get(path)!, kit));
  expect(Buffer.compare(await drawnPng(one!), await drawnPng(two!))).not.toBe(0);
});
