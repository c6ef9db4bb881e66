import { expect, test } from 'vitest';
import { nodeText } from '../../src/charts/scene/element-tree.ts';
import { emblem } from '../../src/og/drawing/emblem.ts';
import { paletteOf } from '../../src/og/drawing/palette.ts';
import { ico, iconPng } from '../../src/og/icon-files.ts';
import { faviconSvg, icons, iconSvg } from '../../src/og/icon.ts';
import { sheet as tokens, themes } from '../styles/tokens.ts';

test.each(Object.entries(icons))('%s is a PNG of its size', (_, icon) => {
  const png = Buffer.from(iconPng(iconSvg(icon, tokens, themes)));
  expect(png.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([icon.side, icon.side]);
});

test('a maskable icon keeps its sign within the circle that systems cut', () => {
  for (const [name, { share }] of Object.entries(icons))
    if (name.startsWith('maskable')) expect(share * (28 / 32) * Math.SQRT2).toBeLessThan(0.8);
});

test('the sign has a line for every theme, in colours of light and of dark', () => {
  const svg = faviconSvg(tokens, themes);
  for (const theme of themes) {
    const light = new RegExp(`class="${theme}" stroke="(#[0-9a-f]{6})"`).exec(svg)?.[1];
    const dark = new RegExp(`\\.${theme}\\{stroke:(#[0-9a-f]{6})\\}`).exec(svg)?.[1];
    expect(light, theme).toBeDefined();
    expect(dark, theme).toBeDefined();
    expect(dark, theme).not.toBe(light);
  }
});

test('one more theme gives the favicon and the emblem of share images one more line', () => {
  const longer = [...themes, 'new'];
  const more = tokens.replace(
    '--paper:',
    '--new: light-dark(oklch(0.5 0.1 200), oklch(0.8 0.1 200));\n  --paper:',
  );
  const place = { x: 0, y: 0, width: 88, height: 48, stroke: 4 };
  const drawn = [
    faviconSvg(more, longer),
    nodeText(emblem(place, null, paletteOf(more), longer)),
    nodeText(emblem(place, 'new', paletteOf(more), longer)),
  ];
  for (const svg of drawn) {
    expect(svg).not.toMatch(/undefined|NaN/);
    const lines = [...svg.matchAll(/ d="([^"]*)"/g)].map(([, d]) => d);
    expect(new Set(lines).size).toBe(longer.length);
  }
});

test('an ICO file holds the PNG it is made of, with its size and place', () => {
  const png = iconPng(iconSvg(icons['icon-32']!, tokens, themes));
  const file = Buffer.from(ico(png, 32));
  expect([file.readUInt16LE(2), file.readUInt16LE(4), file[6], file[7]]).toEqual([1, 1, 32, 32]);
  expect(file.readUInt32LE(14)).toBe(png.length);
  expect(file.subarray(file.readUInt32LE(18))).toEqual(Buffer.from(png));
});
