import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { markStyles, styledRoles, unstyledRoles } from '../../src/og/drawing/mark-styles.ts';
import { hexOf } from '../../src/og/drawing/palette.ts';
import { parseSvg } from '../../src/og/drawing/parse-svg.ts';
import { nodeText } from '../../src/charts/scene/element-tree.ts';
import type { SvgNode } from '../../src/charts/scene/svg-tree.ts';
import { corpus, fileText, theme, project } from './content.ts';

/** Of the kinds that share images show: charts and bump charts. */
const goldens = readdirSync(`${project}tests/golden/drawings`)
  .filter((file) => file.endsWith('.svg') && !/^(picture|timeline)-/.test(file))
  .map((file) =>
    fileText(`tests/golden/drawings/${file}`)
      .trim()
      .replaceAll(/>\s*\n\s*</g, '><'),
  );
const snapshots = corpus!.snapshots.flatMap(({ drawings }) => drawings.map(({ svg }) => svg));
const drawings = [...goldens, ...snapshots];

const rolesIn = (text: string) =>
  [...text.matchAll(/ class="([^"]*)"/g)].flatMap(([, words]) => words!.split(' '));
const known = new Set([...styledRoles, ...unstyledRoles, 'drawing']);

test('every role that a drawing uses is known', () => {
  const used = [...new Set(drawings.flatMap(rolesIn))].filter((word) => !word.startsWith('tone-'));
  expect(used.length).toBeGreaterThan(15);
  // Levels of bump charts stand in roles only to be told apart.
  const levels = ['asserts', 'hedges', 'denies'];
  expect(used.filter((role) => !known.has(role) && !levels.includes(role))).toEqual([]);
});

test('every role that the style sheet of charts dresses is known', () => {
  const css = fileText('src/styles/components/charts.css').split('@media')[0]!;
  const dressed = [...css.matchAll(/\.drawing [^{,]*/g)]
    .flatMap(([selector]) => [...selector.matchAll(/\.([a-z-]+)/g)].map(([, role]) => role!))
    // Only a page answers a finger or marks what is read.
    .filter((role) => role !== 'current' && role !== 'bump-hit');
  expect([...new Set(dressed)].filter((role) => !known.has(role))).toEqual([]);
});

test('a drawing read from its text is written as the same text', () => {
  expect(drawings.filter((text) => nodeText(parseSvg(text)) !== text)).toEqual([]);
});

test.each(['<g></g><g></g>', 'words'])('%s is no drawing', (text) => {
  expect(() => parseSvg(text)).toThrow(RangeError);
});

const marks: [what: string, name: string, role: string, look: Record<string, string>][] = [
  ['a line', 'path', 'series tone-s2', { fill: 'none', stroke: ink('s2'), 'stroke-width': '2' }],
  ['a derived dot', 'circle', 'dot derived tone-s1', { fill: ink('paper'), stroke: ink('ink') }],
  ['a faded line', 'path', 'series faded tone-s1', { opacity: '0.3' }],
  ['faded words', 'text', 'name faded tone-s1', { fill: ink('ink-3'), 'font-weight': '400' }],
  ['a level', 'line', 'cited level tone-jade', { stroke: ink('jade'), 'stroke-width': '3' }],
  ['a tick', 'text', 'tick second', { fill: ink('ink-3'), 'font-size': '12' }],
];

test.each(marks)('%s looks as on the page', (_, name, role, look) => {
  const mark: SvgNode = { name, attributes: { class: role, x: '1' }, children: [] };
  expect(markStyles(mark, theme.palette).attributes).toMatchObject({ x: '1', ...look });
});

test('the image of a snapshot dashes what its page dashes, and nothing else', () => {
  const css = fileText('src/styles/snapshots/page.css');
  const dashes = [...css.matchAll(/\.drawing \.([a-z.]+) \{[^}]*stroke-dasharray: ([^;]+);/g)];
  expect(dashes.length).toBeGreaterThan(1);
  const dashOf = (role: string) =>
    markStyles({ name: 'path', attributes: { class: role }, children: [] }, theme.palette)
      .attributes['stroke-dasharray'];
  for (const [, roles, dash] of dashes) expect(dashOf(roles!.replaceAll('.', ' '))).toBe(dash);
  for (const tone of ['s1', 's2', 's3', 's4', 's5', 's6'])
    expect(dashOf(`series tone-${tone}`)).toBeUndefined();
});

test('nothing is left that only a page needs', () => {
  const left = drawings.map((text) => nodeText(markStyles(parseSvg(text), theme.palette)));
  expect(left.filter((text) => / (class|role|aria-[a-z]+|data-[a-z]+)="/.test(text))).toEqual([]);
});

function ink(token: string): string {
  return hexOf(theme.palette, token);
}
