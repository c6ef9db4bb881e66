import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { fontFiles } from '../../src/og/drawing/fonts.ts';
import { fontFace, textWidth } from '../../src/og/drawing/font-metrics.ts';
import { images, theme } from './content.ts';

const faces = [...Object.values(theme.serif), ...Object.values(theme.sans)];
const words = 'Hidden truth 2025 mmm, minimum 89.2 nnn';

test.each(faces.map((face) => [`${face.family} ${face.weight}`, face] as const))(
  'the renderer sets %s as wide as was measured',
  (_, face) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="100"><text x="10" y="60"
      font-family="${face.family}" font-weight="${face.weight}" font-size="40">${words}</text></svg>`;
    const font = { fontFiles: [...fontFiles], loadSystemFonts: false };
    const drawn = new Resvg(svg, { font }).innerBBox()!.width;
    // What is drawn leaves out the space at both ends and takes in kerning.
    expect(Math.abs(textWidth(words, face, 40) / drawn - 1)).toBeLessThan(0.02);
  },
);

test('a letter that a face lacks has no width of its own', () => {
  expect(theme.serif.medium.advance('习')).toBeNull();
  expect(theme.serif.medium.advance('A')).toBeGreaterThan(0.4);
});

test('the faces have every letter that the images say', () => {
  const said = JSON.stringify([...images.values()].map((image) => ({ ...image, drawing: null })));
  const letters = [...new Set(said)];
  expect(letters.filter((letter) => faces.some((face) => face.advance(letter) === null))).toEqual(
    [],
  );
});

test('a file that is no font is refused', () => {
  expect(() => fontFace('None', 400, Buffer.from('These words are no font.'))).toThrow(
    'Unknown font format',
  );
});
