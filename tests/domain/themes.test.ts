import { parse } from 'culori';
import { expect, test } from 'vitest';
import { lineMeasures, textMeasures, washMeasures } from '../../src/domain/themes/bars.ts';
import { nearestColour, shortOf } from '../../src/domain/themes/nearest-colour.ts';
import { readers } from '../../src/domain/themes/surfaces.ts';
import { themeFaults } from '../../src/domain/themes/theme-faults.ts';
import { furtherThemes, withThemes } from '../../src/domain/themes/token-sheet.ts';
import { colourOf, neighboursOf, wholeThemes } from '../../src/domain/themes/whole-theme.ts';
import { readingOf, riverFiles } from '../fixtures/corpora.ts';

const { themes } = readingOf(riverFiles()).corpus;
const teal = { id: 'teal', light: '#028a9b', dark: '#267d81' };
const whole = wholeThemes([...themes, teal]);

test('of two colours a theme is whole, and what is worked out has all it needs', () => {
  expect(themeFaults([...themes, teal]).flat()).toEqual([]);
  const others = whole.filter(({ id }) => id !== 'teal');
  const { shades } = whole.find(({ id }) => id === 'teal')!;
  for (const reader of readers) {
    const [line, text, wash] = (['line', 'text', 'wash'] as const).map((one) =>
      colourOf(shades[reader][one]),
    );
    expect(shortOf(lineMeasures(line!, reader, neighboursOf(others, reader))), reader).toEqual([]);
    expect(shortOf(textMeasures(text!, wash!, reader)), reader).toEqual([]);
    expect(shortOf(washMeasures(wash!, reader)), reader).toEqual([]);
  }
});

test('of two themes that are too near the later is at fault, and what is proposed for it passes', () => {
  const [first, ...others] = themes;
  const twin = { ...first!, id: 'twin' };
  const faults = themeFaults([first!, ...others, twin]);
  expect(faults.slice(0, -1).flat()).toEqual([]);
  const light = faults.at(-1)!.find(({ path }) => path[0] === 'light')!;
  expect(light.found).toContain(`distance from ${first!.id} is 0.00 and must be 20`);
  const better = parse(/#[0-9a-f]{6}/.exec(light.fix)![0])!;
  const beside = neighboursOf(wholeThemes(themes), 'light');
  expect(shortOf(lineMeasures(better, 'light', beside))).toEqual([]);
});

test('the nearest colour is the one that is asked for, if it has all it needs; none, if none has', () => {
  const grey = parse('#336699')!;
  expect(nearestColour(grey, () => [])).toEqual(grey);
  const never = () => [{ of: 'anything', has: 0, needs: 1 }];
  expect(nearestColour(grey, never)).toBeNull();
});

test('a sheet takes the colours at their places, and a rule for each theme', () => {
  const sheet = [
    ':root {',
    '  /* Themes */',
    '}',
    '/* Each THEME */',
    '.tone-THEME { color: var(--THEME); }',
    '/* End of each theme */',
    '',
  ].join('\n');
  const filled = withThemes(sheet, whole);
  expect(filled).not.toContain('THEME');
  for (const { id, shades } of whole) {
    expect(filled).toContain(`  --${id}: light-dark(${shades.light.line}, ${shades.dark.line});\n`);
    expect(filled).toContain(`.tone-${id} { color: var(--${id}); }\n`);
  }
});

test('the sheet of a snapshot gets a rule for the themes that it does not know, and no other', () => {
  const known = themes.map(({ id }) => `.tone-${id} {\n}\n`).join('');
  expect(furtherThemes(known, whole.slice(0, -1))).toBe('');
  expect(furtherThemes(known, whole)).toMatch(/^\n\.tone-teal \{\n {2}--theme: light-dark\(oklch/);
});
