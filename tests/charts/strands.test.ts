import { expect, test } from 'vitest';
import { overlapping, textBox } from '../../src/charts/boxes.ts';
import { levelOf } from '../../src/charts/strand-level.ts';
import type { Level, StrandRows } from '../../src/charts/strand-level.ts';
import { strandsScene } from '../../src/charts/strands.ts';
import { svgText } from '../../src/charts/svg.ts';
import type { Stance } from '../../src/model/claim.ts';

const rows: StrandRows = {
  articles: [
    { slug: 'hope', label: 'Hope', theme: 'vermilion' },
    { slug: 'doubt', label: 'A reading of doubt', theme: 'plum' },
  ],
  columns: [
    { id: 'alliance', label: 'A strategic alliance' },
    { id: 'lasting', label: 'It will last' },
    { id: 'neutral', label: 'China is neutral' },
    { id: 'energy', label: 'Built on energy' },
  ],
  stances: {
    hope: { alliance: ['asserts'], lasting: ['assumes'], energy: ['attributes'] },
    doubt: { alliance: ['denies'], lasting: ['hedges'], neutral: [], energy: ['asserts'] },
  },
};

const levels: [stances: Stance[], level: Level][] = [
  [[], 'silent'],
  [['asserts'], 'asserts'],
  [['assumes', 'attributes'], 'asserts'],
  [['hedges'], 'hedges'],
  [['denies', 'denies'], 'denies'],
  [['asserts', 'denies'], 'hedges'],
];

test.each(levels)('%j runs at %s', (stances, level) => {
  expect(levelOf(stances)).toBe(level);
});

test.each([
  ['strands-across', 960, 400],
  ['strands-down', 340, 300],
])('%s is drawn as accepted', async (name, width, height) => {
  const lines = svgText(strandsScene(rows, { width, height })).replaceAll('><', '>\n<');
  expect(lines).not.toMatch(/NaN|undefined/);
  await expect(`${lines}\n`).toMatchFileSnapshot(`../golden/drawings/${name}.svg`);
});

test('a strand breaks where its article is silent', () => {
  const { marks } = strandsScene(rows, { width: 960, height: 400 });
  const own = marks.filter(({ kind, tone }) => kind === 'path' && tone === 'vermilion');
  expect(own.map(({ role }) => role)).toEqual(['strand silent', 'strand', 'strand']);
  expect(marks.filter(({ role }) => role.startsWith('stop '))).toHaveLength(6);
});

test('strands that agree run side by side, and those that disagree lie lanes apart', () => {
  const { marks } = strandsScene(rows, { width: 960, height: 400 });
  const stops = marks.filter((mark) => mark.kind === 'dot');
  const ys = (x: number) => stops.filter((stop) => stop.x === x).map(({ y }) => y);
  const columns = [...new Set(stops.map(({ x }) => x))];
  const [apart, together] = [ys(columns[0]!), ys(columns.at(-1)!)];
  expect(Math.abs(together[0]! - together[1]!)).toBeLessThanOrEqual(10);
  expect(Math.abs(apart[0]! - apart[1]!)).toBeGreaterThan(100);
});

test('its description counts what each article does', () => {
  expect(strandsScene(rows, { width: 960, height: 400 }).description).toBe(
    'How 2 articles stand to 4 propositions: Hope asserts 3, is silent on 1; A reading of doubt asserts 1, hedges 1, denies 1, is silent on 1.',
  );
});

test.each([320, 640, 719, 720, 960, 1200])(
  'level words do not lie over each other at %i px',
  (width) => {
    const { marks } = strandsScene(rows, { width, height: 420 });
    const texts = marks.filter((mark) => mark.kind === 'text' && !mark.turn);
    const boxes = texts.map(
      (mark) => (mark.kind === 'text' ? textBox(mark.text, mark, 12) : null)!,
    );
    const pairs = boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => overlapping(a, b)));
    expect(pairs).toEqual([]);
  },
);
