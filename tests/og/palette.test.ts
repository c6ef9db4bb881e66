import { expect, test } from 'vitest';
import { hexOf, mixedHex, paletteOf } from '../../src/og/drawing/palette.ts';
import { fileText } from './content.ts';

/** From the sample colours of CSS Color 4, sections 4 and 9. */
const known: [css: string, srgb: string][] = [
  ['oklch(1 0 0)', '#ffffff'],
  ['oklch(0 0 0)', '#000000'],
  ['oklch(0.5999 0 0)', '#808080'],
  ['oklch(0.62796 0.25768 29.234)', '#ff0000'],
  ['oklch(0.86644 0.29483 142.495)', '#00ff00'],
  ['oklch(0.45201 0.31321 264.052)', '#0000ff'],
  ['oklch(0.96798 0.21101 109.769)', '#ffff00'],
];

test.each(known)('%s is %s', (css, srgb) => {
  expect(hexOf(paletteOf(`--ink: light-dark(${css}, ${css}); }`), 'ink')).toBe(srgb);
});

test('mixing takes the share of the first colour', () => {
  const palette = paletteOf(
    '--ink: light-dark(oklch(0 0 0), oklch(0 0 0)); --paper: light-dark(oklch(1 0 0), oklch(1 0 0)); }',
  );
  // Lightness 0.25 of Oklab is 0.25³ of linear light.
  expect(mixedHex(palette, 'paper', 0.25, 'ink')).toBe('#222222');
  expect(mixedHex(palette, 'paper', 1, 'ink')).toBe('#ffffff');
});

test('the palette is the light scheme of the tokens, names of other tokens followed', () => {
  const css = `:root {
    --paper: light-dark(oklch(1 0 0), oklch(0 0 0));
    --ink: light-dark(oklch(0 0 0), oklch(1 0 0));
    --s1: var(--ink);
  }
  .tone-s1 { --theme: var(--s1); }`;
  const palette = paletteOf(css);
  expect(Object.keys(palette)).toEqual(['paper', 'ink', 's1']);
  expect([hexOf(palette, 'paper'), hexOf(palette, 's1')]).toEqual(['#ffffff', '#000000']);
  expect(mixedHex(palette, 'paper', 1, 's1')).toBe('#ffffff');
  expect(() => hexOf(palette, 'mauve')).toThrow('the tokens have no colour "mauve"');
});

test('no colour is typed in the modules of images', () => {
  const files = [
    'drawing/mark-styles',
    'drawing/emblem',
    'drawing/stance-icons',
    'text-image',
    'positions-image',
    'front-image',
    'view-image',
  ];
  const typed = files.filter((file) =>
    /['"`]#[0-9a-f]{3,8}\b|rgb\(|hsl\(/.test(fileText(`src/og/${file}.ts`)),
  );
  expect(typed).toEqual([]);
});
