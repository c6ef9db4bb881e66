import type { SvgNode } from '../../charts/scene/svg-tree.ts';
import { hexOf, mixedHex } from './palette.ts';
import type { Palette } from './palette.ts';

type Look = Readonly<Record<string, string | number>>;

/** The colours a mark may take: `theme` is the token of its tone. */
type Ink = Readonly<{
  theme: string;
  of: (token: string) => string;
  mix: (token: string, share: number, under: string) => string;
}>;

/** For a mark that has all of `roles` (and is a text or not, where said): how it looks. */
type Rule = Readonly<{ roles: string; text?: 'only' | 'never'; look: (ink: Ink) => Look }>;

const deep = ({ mix, theme }: Ink) => ({ fill: mix(theme, 0.78, 'ink') });
const hollow = ({ of, theme }: Ink) => ({
  fill: of('paper'),
  stroke: of(theme),
  'stroke-width': 1.5,
});
const pale = ({ of, mix, theme }: Ink) => ({
  fill: mix(theme, 0.13, 'paper'),
  stroke: of(theme),
  'stroke-width': 1.5,
});

/** How marks look, as `charts.css` has it for the light scheme; later rules win. */
const rules: readonly Rule[] = [
  {
    roles: '',
    text: 'only',
    look: ({ of }) => ({
      'font-family': 'Libre Franklin',
      'font-size': 13,
      fill: of('ink-2'),
      stroke: of('paper'),
      'stroke-width': 3,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    }),
  },
  { roles: 'tick', look: ({ of }) => ({ 'font-size': 12, fill: of('ink-3') }) },
  {
    roles: 'axis-title',
    look: ({ of }) => ({ 'font-size': 12, fill: of('ink-2'), 'font-weight': 600 }),
  },
  { roles: 'value', look: (ink) => ({ ...deep(ink), 'font-weight': 600 }) },
  { roles: 'name', look: (ink) => ({ ...deep(ink), 'font-weight': 500 }) },
  { roles: 'key', text: 'only', look: (ink) => ({ ...deep(ink), 'font-size': 12 }) },
  { roles: 'cited-label', look: (ink) => ({ ...deep(ink), 'font-size': 12, 'font-weight': 600 }) },
  { roles: 'grid', look: ({ of }) => ({ stroke: of('rule'), 'stroke-width': 1 }) },
  { roles: 'baseline', look: ({ of }) => ({ stroke: of('rule-strong') }) },
  {
    roles: 'series',
    look: ({ of, theme }) => ({
      fill: 'none',
      stroke: of(theme),
      'stroke-width': 2,
      'stroke-linejoin': 'round',
      'stroke-linecap': 'round',
    }),
  },
  {
    roles: 'dot',
    look: ({ of, theme }) => ({ fill: of(theme), stroke: of('paper'), 'stroke-width': 1.25 }),
  },
  { roles: 'dot derived', look: hollow },
  { roles: 'dot approximate', look: (ink) => ({ ...hollow(ink), 'stroke-dasharray': '1.5 1.5' }) },
  { roles: 'bar', look: ({ mix, theme }) => ({ fill: mix(theme, 0.68, 'paper') }) },
  { roles: 'bar derived', look: pale },
  { roles: 'bar approximate', look: (ink) => ({ ...pale(ink), 'stroke-dasharray': '4 3' }) },
  { roles: 'series later', look: () => ({ 'stroke-dasharray': '2 5' }) },
  { roles: 'dot later', look: (ink) => ({ ...hollow(ink), 'stroke-dasharray': '2 2' }) },
  { roles: 'bar later', look: (ink) => ({ ...hollow(ink), 'stroke-dasharray': '2 2' }) },
  { roles: 'range', look: ({ of, theme }) => ({ stroke: of(theme), 'stroke-width': 1.5 }) },
  {
    roles: 'cited',
    look: ({ of, theme }) => ({ fill: 'none', stroke: of(theme), 'stroke-width': 2 }),
  },
  { roles: 'cited level', look: () => ({ 'stroke-width': 3 }) },
  { roles: 'cited change', look: () => ({ 'stroke-dasharray': '5 4' }) },
  { roles: 'cited diamond', look: ({ of }) => ({ fill: of('paper') }) },
  {
    roles: 'pin',
    text: 'never',
    look: ({ of }) => ({ fill: 'none', stroke: of('focus'), 'stroke-width': 2 }),
  },
  { roles: 'faded', text: 'never', look: () => ({ opacity: 0.3 }) },
  { roles: 'faded', text: 'only', look: ({ of }) => ({ fill: of('ink-3'), 'font-weight': 400 }) },
  { roles: 'empty', look: ({ of }) => ({ fill: of('ink-2') }) },
  { roles: 'lane', look: ({ of }) => ({ fill: of('paper-2') }) },
  {
    roles: 'column',
    look: ({ of }) => ({ stroke: of('rule'), 'stroke-width': 1, 'stroke-dasharray': '1 3' }),
  },
  {
    roles: 'bump-line',
    look: ({ of, theme }) => ({
      fill: 'none',
      stroke: of(theme),
      'stroke-width': 4,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    }),
  },
  { roles: 'bump-node ground', look: ({ of }) => ({ fill: of('paper') }) },
  { roles: 'bump-node fill', look: ({ of, theme }) => ({ fill: of(theme) }) },
  {
    roles: 'bump-node line',
    look: ({ of, theme }) => ({ fill: 'none', stroke: of(theme), 'stroke-width': 1.5 }),
  },
  { roles: 'bump-node line dashed', look: () => ({ 'stroke-dasharray': '2 2' }) },
  { roles: 'bump-name', look: ({ of, theme }) => ({ fill: of(theme), 'font-weight': 600 }) },
  { roles: 'lane-name', look: ({ of }) => ({ 'font-size': 12, fill: of('ink-3') }) },
  {
    roles: 'column-name',
    look: ({ of }) => ({ 'font-size': 12, fill: of('ink'), 'font-weight': 600 }),
  },
  { roles: 'column-count', look: ({ of }) => ({ 'font-size': 12, fill: of('ink-2') }) },
  { roles: 'column-silent', look: ({ of, theme }) => ({ 'font-size': 12, fill: of(theme) }) },
  { roles: 'group-name', look: ({ of }) => ({ fill: of('ink'), 'font-weight': 600 }) },
];

/** Words in roles that change nothing of how a mark looks. */
export const plainRoles: readonly string[] = [
  'second',
  'end',
  'ring',
  'record',
  'gap',
  'rate',
  'leader',
];

/** Words in roles that have an entry. */
export const inkedRoles: readonly string[] = [
  ...new Set(rules.flatMap(({ roles }) => roles.split(' ')).filter(Boolean)),
];

/** A drawing's tree with the look of its marks in presentation attributes instead of classes. */
export function inked(tree: SvgNode, palette: Palette): SvgNode {
  const attributes = tree.name === 'g' ? {} : { ...bare(tree.attributes), ...look(tree, palette) };
  const children = tree.children.map((child) =>
    typeof child === 'string' ? child : inked(child, palette),
  );
  return { name: tree.name, attributes, children };
}

function look({ name, attributes }: SvgNode, palette: Palette): Record<string, string> {
  const words = (attributes['class'] ?? '').split(' ').filter(Boolean);
  const tone = words.find((word) => word.startsWith('tone-'))?.slice('tone-'.length) ?? 'ink';
  const ink: Ink = {
    theme: tone,
    of: (token) => hexOf(palette, token),
    mix: (token, share, under) => mixedHex(palette, token, share, under),
  };
  const found = rules
    .filter(({ text }) => !text || (text === 'only') === (name === 'text'))
    .filter(({ roles }) => roles.split(' ').every((role) => role === '' || words.includes(role)))
    .map((rule) => rule.look(ink));
  const entries = Object.entries(Object.assign({}, ...found) as Look);
  return Object.fromEntries(entries.map(([key, value]) => [key, String(value)]));
}

/** Attributes without what only pages need. */
function bare(attributes: SvgNode['attributes']): Record<string, string> {
  const kept = Object.entries(attributes).filter(
    ([key]) => key !== 'class' && key !== 'role' && !/^(aria|data)-/.test(key),
  );
  return Object.fromEntries(kept);
}
