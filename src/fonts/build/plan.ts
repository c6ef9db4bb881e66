import { core, extended, digits } from './charset.ts';

/** A file of letters to be cut from a package's file, and how style sheets call it. */
export type FontFace = Readonly<{
  /** File name below `src/fonts/`. */
  file: string;
  family: string;
  style: 'normal' | 'italic';
  /** The weights that style sheets use; one number where it is only one. */
  weight: number | Readonly<{ min: number; max: number }>;
  /** The package's file, below `node_modules/`. */
  source: string;
  charset: string;
  /** Whether the browser may change to it once text stands in another face, and so move lines. */
  display: 'swap' | 'optional';
}>;

/** OpenType features that stay: kerning, ligatures, marks, and figures of one or of various widths. */
export const features = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk', 'rvrn', 'pnum', 'tnum'];

const text = {
  family: 'Newsreader Variable',
  style: 'normal',
  weight: { min: 400, max: 600 },
} as const;
const labels = {
  family: 'Libre Franklin Variable',
  style: 'normal',
  weight: { min: 400, max: 650 },
} as const;
const textFiles = '@fontsource-variable/newsreader/files/newsreader';
const labelFiles = '@fontsource-variable/libre-franklin/files/libre-franklin';

export const fontFaces: readonly FontFace[] = [
  {
    file: 'newsreader.woff2',
    ...text,
    source: `${textFiles}-latin-wght-normal.woff2`,
    charset: core,
    display: 'swap',
  },
  {
    file: 'newsreader-italic.woff2',
    ...text,
    style: 'italic',
    weight: 400,
    source: `${textFiles}-latin-wght-italic.woff2`,
    charset: core,
    display: 'swap',
  },
  {
    file: 'libre-franklin.woff2',
    ...labels,
    source: `${labelFiles}-latin-wght-normal.woff2`,
    charset: core,
    display: 'optional',
  },
  {
    file: 'newsreader-extended.woff2',
    ...text,
    source: `${textFiles}-latin-ext-wght-normal.woff2`,
    charset: extended,
    display: 'swap',
  },
  {
    file: 'libre-franklin-extended.woff2',
    ...labels,
    source: `${labelFiles}-latin-ext-wght-normal.woff2`,
    charset: extended,
    display: 'swap',
  },
  {
    // Libre Franklin has no figures of one width. These are drawn after it, and have them.
    file: 'franklin-figures.woff2',
    ...labels,
    family: 'Franklin Figures',
    source: '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2',
    charset: digits,
    display: 'optional',
  },
];

/** Faces that systems have for Chinese, asked for Chinese letters only: Latin text never shows in them. */
export const chineseFaces = [
  {
    family: 'Chinese Serif',
    local: ['Songti SC', 'Source Han Serif SC', 'Noto Serif CJK SC', 'Noto Serif SC', 'SimSun'],
  },
  {
    family: 'Chinese Sans',
    local: [
      'PingFang SC',
      'Microsoft YaHei',
      'Source Han Sans SC',
      'Noto Sans CJK SC',
      'Noto Sans SC',
    ],
  },
] as const;
