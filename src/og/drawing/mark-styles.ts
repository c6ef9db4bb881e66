import type { SvgNode } from '../../charts/scene/svg-tree.ts';
import { hexOf, mixedHex } from './palette.ts';
import type { Palette } from './palette.ts';

type Style = Readonly<Record<string, string | number>>;

/** The colours a mark may take: `theme` is the token of its tone. */
type Colours = Readonly<{
  theme: string;
  of: (token: string) => string;
  mix: (token: string, share: number, under: string) => string;
}>;

/** How a mark looks that has all of `roles`, and is a text or is not, if `text` says so. */
type Rule = Readonly<{
  roles: string;
  text?: 'only' | 'never';
  style: (colours: Colours) => Style;
}>;

const deep = ({ mix, theme }: Colours) => ({ fill: mix(theme, 0.78, 'ink') });
const hollow = ({ of, theme }: Colours) => ({
  fill: of('paper'),
  stroke: of(theme),
  'stroke-width': 1.5,
});
const pale = ({ of, mix, theme }: Colours) => ({
  fill: mix(theme, 0.13, 'paper'),
  stroke: of(theme),
  'stroke-width': 1.5,
});

/**
 * How marks look by day; later rules win. Of charts only snapshots have an image, so theirs look as on
 * the page of a snapshot (`styles/snapshots/page.css`), which never changes: lines of series are whole
 * there, while `charts.css` dashes them. Bump charts look as `charts.css` has them.
 */
const rules: readonly Rule[] = [
  {
    roles: '',
    text: 'only',
    style: ({ of }) => ({
      'font-family': 'Libre Franklin',
      'font-size': 13,
      fill: of('ink-2'),
      stroke: of('paper'),
      'stroke-width': 3,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    }),
  },
  { roles: 'tick', style: ({ of }) => ({ 'font-size': 12, fill: of('ink-3') }) },
  {
    roles: 'axis-title',
    style: ({ of }) => ({ 'font-size': 12, fill: of('ink-2'), 'font-weight': 600 }),
  },
  { roles: 'value', style: (colours) => ({ ...deep(colours), 'font-weight': 600 }) },
  { roles: 'name', style: (colours) => ({ ...deep(colours), 'font-weight': 500 }) },
  { roles: 'key', text: 'only', style: (colours) => ({ ...deep(colours), 'font-size': 12 }) },
  {
    roles: 'cited-label',
    style: (colours) => ({ ...deep(colours), 'font-size': 12, 'font-weight': 600 }),
  },
  { roles: 'grid', style: ({ of }) => ({ stroke: of('rule'), 'stroke-width': 1 }) },
  { roles: 'baseline', style: ({ of }) => ({ stroke: of('rule-strong') }) },
  {
    roles: 'series',
    style: ({ of, theme }) => ({
      fill: 'none',
      stroke: of(theme),
      'stroke-width': 2,
      'stroke-linejoin': 'round',
      'stroke-linecap': 'round',
    }),
  },
  {
    roles: 'dot',
    style: ({ of, theme }) => ({ fill: of(theme), stroke: of('paper'), 'stroke-width': 1.25 }),
  },
  { roles: 'dot derived', style: hollow },
  {
    roles: 'dot approximate',
    style: (colours) => ({ ...hollow(colours), 'stroke-dasharray': '1.5 1.5' }),
  },
  { roles: 'bar', style: ({ mix, theme }) => ({ fill: mix(theme, 0.68, 'paper') }) },
  { roles: 'bar derived', style: pale },
  {
    roles: 'bar approximate',
    style: (colours) => ({ ...pale(colours), 'stroke-dasharray': '4 3' }),
  },
  { roles: 'series later', style: () => ({ 'stroke-dasharray': '2 5' }) },
  { roles: 'dot later', style: (colours) => ({ ...hollow(colours), 'stroke-dasharray': '2 2' }) },
  { roles: 'bar later', style: (colours) => ({ ...hollow(colours), 'stroke-dasharray': '2 2' }) },
  { roles: 'range', style: ({ of, theme }) => ({ stroke: of(theme), 'stroke-width': 1.5 }) },
  {
    roles: 'cited',
    style: ({ of, theme }) => ({ fill: 'none', stroke: of(theme), 'stroke-width': 2 }),
  },
  { roles: 'cited level', style: () => ({ 'stroke-width': 3 }) },
  { roles: 'cited change', style: () => ({ 'stroke-dasharray': '5 4' }) },
  { roles: 'cited diamond', style: ({ of }) => ({ fill: of('paper') }) },
  {
    roles: 'pin',
    text: 'never',
    style: ({ of }) => ({ fill: 'none', stroke: of('focus'), 'stroke-width': 2 }),
  },
  { roles: 'faded', text: 'never', style: () => ({ opacity: 0.3 }) },
  { roles: 'faded', text: 'only', style: ({ of }) => ({ fill: of('ink-3'), 'font-weight': 400 }) },
  { roles: 'empty', style: ({ of }) => ({ fill: of('ink-2') }) },
  { roles: 'lane', style: ({ of }) => ({ fill: of('paper-2') }) },
  {
    roles: 'column',
    style: ({ of }) => ({ stroke: of('rule'), 'stroke-width': 1, 'stroke-dasharray': '1 3' }),
  },
  {
    roles: 'bump-line',
    style: ({ of, theme }) => ({
      fill: 'none',
      stroke: of(theme),
      'stroke-width': 4,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    }),
  },
  { roles: 'bump-node ground', style: ({ of }) => ({ fill: of('paper') }) },
  { roles: 'bump-node fill', style: ({ of, theme }) => ({ fill: of(theme) }) },
  {
    roles: 'bump-node line',
    style: ({ of, theme }) => ({ fill: 'none', stroke: of(theme), 'stroke-width': 1.5 }),
  },
  { roles: 'bump-node line dashed', style: () => ({ 'stroke-dasharray': '2 2' }) },
  { roles: 'bump-name', style: ({ of, theme }) => ({ fill: of(theme), 'font-weight': 600 }) },
  { roles: 'lane-name', style: ({ of }) => ({ 'font-size': 12, fill: of('ink-3') }) },
  {
    roles: 'column-name',
    style: ({ of }) => ({ 'font-size': 12, fill: of('ink'), 'font-weight': 600 }),
  },
  { roles: 'column-count', style: ({ of }) => ({ 'font-size': 12, fill: of('ink-2') }) },
  { roles: 'column-silent', style: ({ of, theme }) => ({ 'font-size': 12, fill: of(theme) }) },
  { roles: 'group-name', style: ({ of }) => ({ fill: of('ink'), 'font-weight': 600 }) },
];

/** Words in roles that change nothing of how a mark looks. */
export const unstyledRoles: readonly string[] = [
  'second',
  'end',
  'ring',
  'record',
  'gap',
  'rate',
  'leader',
];

/** Words in roles that have an entry. */
export const styledRoles: readonly string[] = [
  ...new Set(rules.flatMap(({ roles }) => roles.split(' ')).filter(Boolean)),
];

/** A drawing's tree with the style of its marks in presentation attributes instead of classes. */
export function markStyles(tree: SvgNode, palette: Palette): SvgNode {
  const attributes =
    tree.name === 'g' ? {} : { ...bare(tree.attributes), ...styleOf(tree, palette) };
  const children = tree.children.map((child) =>
    typeof child === 'string' ? child : markStyles(child, palette),
  );
  return { name: tree.name, attributes, children };
}

function styleOf({ name, attributes }: SvgNode, palette: Palette): Record<string, string> {
  const words = (attributes['class'] ?? '').split(' ').filter(Boolean);
  const tone = words.find((word) => word.startsWith('tone-'))?.slice('tone-'.length) ?? 'ink';
  const colours: Colours = {
    theme: tone,
    of: (token) => hexOf(palette, token),
    mix: (token, share, under) => mixedHex(palette, token, share, under),
  };
  const found = rules
    .filter(({ text }) => !text || (text === 'only') === (name === 'text'))
    .filter(({ roles }) => roles.split(' ').every((role) => role === '' || words.includes(role)))
    .map((rule) => rule.style(colours));
  const entries = Object.entries(Object.assign({}, ...found) as Style);
  return Object.fromEntries(entries.map(([key, value]) => [key, String(value)]));
}

/** Attributes without what only pages need. */
function bare(attributes: SvgNode['attributes']): Record<string, string> {
  const kept = Object.entries(attributes).filter(
    ([key]) => key !== 'class' && key !== 'role' && !/^(aria|data)-/.test(key),
  );
  return Object.fromEntries(kept);
}
