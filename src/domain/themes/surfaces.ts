/** What a reader may see: day or night, and more contrast where the system asks for it. */
export const readers = ['light', 'dark', 'light, more contrast', 'dark, more contrast'] as const;
export type Reader = (typeof readers)[number];

/** What colours of themes stand on and beside. */
export type Surface = 'paper' | 'paper-2' | 'ink' | 'ink-2' | 'focus';

/** The colours of `src/styles/tokens.css` that themes are measured against; a test compares the two. */
export const surfaces: Readonly<Record<Reader, Readonly<Record<Surface, string>>>> = {
  light: {
    paper: 'oklch(0.988 0.003 100)',
    'paper-2': 'oklch(0.962 0.005 100)',
    ink: 'oklch(0.21 0.02 265)',
    'ink-2': 'oklch(0.39 0.018 265)',
    focus: 'oklch(0.5 0.18 257)',
  },
  dark: {
    paper: 'oklch(0.19 0.012 260)',
    'paper-2': 'oklch(0.235 0.014 260)',
    ink: 'oklch(0.94 0.006 100)',
    'ink-2': 'oklch(0.8 0.01 100)',
    focus: 'oklch(0.8 0.11 232)',
  },
  'light, more contrast': {
    paper: 'oklch(1 0 0)',
    'paper-2': 'oklch(0.98 0.003 100)',
    ink: 'oklch(0.13 0.02 265)',
    'ink-2': 'oklch(0.27 0.018 265)',
    focus: 'oklch(0.42 0.2 262)',
  },
  'dark, more contrast': {
    paper: 'oklch(0.13 0.006 260)',
    'paper-2': 'oklch(0.17 0.008 260)',
    ink: 'oklch(0.99 0.003 100)',
    'ink-2': 'oklch(0.92 0.006 100)',
    focus: 'oklch(0.88 0.09 215)',
  },
};
