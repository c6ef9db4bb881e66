import { entireMetricsCollection as collection } from '@capsizecss/metrics/entireMetricsCollection';

/** A face of the reader's system, stretched to the room that a face of ours takes. */
export type Fallback = Readonly<{
  family: string;
  style: 'normal' | 'italic';
  /** As in `font-weight`: one weight or two ends. */
  weight: string;
  /** Full and PostScript names under which systems have it. */
  local: readonly string[];
  /** Percentages: of the type size, then of the stretched type size. */
  sizeAdjust: number;
  ascent: number;
  descent: number;
  lineGap: number;
}>;

/** What a fallback is measured by; `xWidthAvg` is the width of a letter in an average English text. */
export type Metrics = Readonly<{
  ascent: number;
  descent: number;
  lineGap: number;
  unitsPerEm: number;
  xWidthAvg: number;
}>;

type Pair = Omit<Fallback, keyof Fitted> & Readonly<{ ours: Metrics; theirs: Metrics }>;
type Fitted = Pick<Fallback, 'sizeAdjust' | 'ascent' | 'descent' | 'lineGap'>;

const { newsreader, libreFranklin, georgia, timesNewRoman, notoSerif, arial, roboto } = collection;

/** Faces that macOS, iOS, Windows, Android and Linux bring along, each with its measured twin. */
const pairs: readonly Pair[] = [
  ...textPairs('Newsreader Georgia', georgia, {
    upright: ['Georgia'],
    italic: ['Georgia Italic', 'Georgia-Italic'],
  }),
  ...textPairs('Newsreader Noto', notoSerif, {
    upright: ['Noto Serif', 'NotoSerif-Regular', 'NotoSerif'],
    italic: ['Noto Serif Italic', 'NotoSerif-Italic'],
  }),
  ...textPairs('Newsreader Times', timesNewRoman, {
    upright: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif', 'Tinos'],
    italic: ['Times New Roman Italic', 'TimesNewRomanPS-ItalicMT', 'Liberation Serif Italic'],
  }),
  ...labelPairs('Franklin Arial', arial, {
    regular: ['Arial', 'ArialMT', 'Liberation Sans', 'Arimo'],
    bold: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'Arimo Bold'],
  }),
  ...labelPairs('Franklin Roboto', roboto, {
    regular: ['Roboto', 'Roboto-Regular', 'Roboto Regular'],
    bold: ['Roboto Bold', 'Roboto-Bold'],
  }),
];

function textPairs(
  family: string,
  theirs: Metrics & Readonly<{ variants: Readonly<{ italic: Metrics }> }>,
  { upright, italic }: Readonly<Record<'upright' | 'italic', readonly string[]>>,
): readonly Pair[] {
  const slanted = { ours: newsreader.variants.italic, theirs: theirs.variants.italic };
  const weight = '400 600';
  return [
    { family, style: 'normal', weight, local: upright, ours: newsreader, theirs },
    { family, style: 'italic', weight, local: italic, ...slanted },
  ];
}

function labelPairs(
  family: string,
  theirs: Metrics & Readonly<{ variants: Readonly<{ '700': Metrics }> }>,
  { regular, bold }: Readonly<Record<'regular' | 'bold', readonly string[]>>,
): readonly Pair[] {
  const heavy = { ours: libreFranklin.variants['600'], theirs: theirs.variants['700'] };
  return [
    { family, style: 'normal', weight: '400 549', local: regular, ours: libreFranklin, theirs },
    { family, style: 'normal', weight: '550 700', local: bold, ...heavy },
  ];
}

export const fallbacks: readonly Fallback[] = pairs.map(({ ours, theirs, ...named }) => ({
  ...named,
  ...fitted(ours, theirs),
}));

/**
 * How far a face must be stretched so that an average line of text is as wide in it as in ours, and
 * which heights it then needs so that every line is as high.
 *
 * @returns percentages, rounded to 0.01
 */
export function fitted(ours: Metrics, theirs: Metrics): Fitted {
  const stretch = ours.xWidthAvg / ours.unitsPerEm / (theirs.xWidthAvg / theirs.unitsPerEm);
  const height = (units: number) => percent(units / (ours.unitsPerEm * stretch));
  return {
    sizeAdjust: percent(stretch),
    ascent: height(ours.ascent),
    descent: height(Math.abs(ours.descent)),
    lineGap: height(ours.lineGap),
  };
}

function percent(share: number): number {
  return Math.round(share * 10_000) / 100;
}
