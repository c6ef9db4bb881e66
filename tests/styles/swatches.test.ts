import { wcagContrast } from 'culori';
import { expect, test } from 'vitest';
import { plates, swatch, tokenText } from '../../src/site/swatches.ts';
import { sheet, tokensOf } from './tokens.ts';
import { shown } from './vision.ts';

/** Pages round colours to what files hold of them, 256 steps a channel; culori does not. */
test.each(plates)('a colour has the contrast that culori gives it (%s)', (plate) => {
  const tokens = tokensOf[plate];
  for (const token of ['vermilion', 'ochre', 'jade', 'slate', 'plum', 'ink-3', 'rule-strong']) {
    const known = wcagContrast(shown(tokens[token]!), shown(tokens['paper']!));
    expect(Math.abs(swatch(sheet, token, plate).contrast - known)).toBeLessThan(0.1);
  }
});

test('a token that is not there, or is no colour, is refused by its name', () => {
  expect(() => tokenText(sheet, 'mauve')).toThrow('the tokens have no "mauve"');
  expect(() => swatch(sheet, 'radius', 'light')).toThrow(
    '"radius" is not a colour by day and by night',
  );
});
