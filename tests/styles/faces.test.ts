import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chineseFaces } from '../../src/fonts/build/plan.ts';
import { sheet } from './tokens.ts';

const src = new URL('../../src/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, src), 'utf8');
const named = chineseFaces.map(({ family }) => family as string);
/** The first letter that is neither Latin, Greek nor Cyrillic, nor a sign of theirs. */
const firstChinese = 0x2e80;

const familiesIn = (list: string) =>
  list.split(',').map((name) => name.trim().replaceAll(/^['"]|['"]$/g, ''));
const stacks = [...sheet.matchAll(/--(serif|sans):([^;]+);/g)].map(
  ([, name, list]) => [name!, familiesIn(list!)] as const,
);

test.each(stacks)(
  '--%s has our faces first, Chinese letters from one face, a generic last',
  (name, families) => {
    expect(families[0]).toMatch(/ Variable$/);
    expect(families.at(-1)).toBe(name === 'serif' ? 'serif' : 'sans-serif');
    const chinese = families.filter((one) => named.includes(one));
    expect(chinese).toHaveLength(1);
    // A system's Latin faces, stretched to the widths of ours, stand before it.
    expect(families.indexOf(chinese[0]!)).toBeGreaterThanOrEqual(3);
  },
);

test('a face for Chinese is asked for Chinese letters alone', () => {
  const faces = [...read('styles/fonts.css').matchAll(/@font-face \{[^}]*\}/g)].map(String);
  const chinese = faces.filter((face) => named.some((name) => face.includes(`'${name}'`)));
  expect(chinese).toHaveLength(named.length);
  for (const face of chinese) {
    const ranges = /unicode-range:([^;]+);/.exec(face)![1]!;
    const starts = [...ranges.matchAll(/U\+([0-9A-F]+)/g)].map(([, start]) => parseInt(start!, 16));
    expect(Math.min(...starts)).toBeGreaterThanOrEqual(firstChinese);
  }
});

test('no style sheet names a Chinese face of a system where Latin letters could take it', () => {
  const locals = chineseFaces.flatMap(({ local }) => local);
  const sheets = globSync(['**/*.css', '**/*.astro'], { cwd: src.pathname });
  expect(sheets.length).toBeGreaterThan(50);
  const wrong = sheets.flatMap((path) => {
    const stacked = [...read(path).matchAll(/(?:font-family|--[a-z]+):[^;{}]*;/g)].map(String);
    return stacked.filter((list) => locals.some((name) => list.includes(name))).map(() => path);
  });
  expect(wrong).toEqual([]);
});
