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

type Pair = Readonly<{
  family: string;
  style: 'normal' | 'italic';
  weight: string;
  local: readonly string[];
  ours: Metrics;
  theirs: Metrics;
}>;

const { newsreader, libreFranklin, georgia, timesNewRoman, notoSerif, arial, roboto } = collection;

/** Faces that macOS, iOS, Windows, Android and Linux bring along, each with its measured twin. */
const pairs: readonly Pair[] = [
  {
    family: 'Newsreader Georgia',
    style: 'normal',
    weight: '400 600',
    local: ['Georgia'],
    ours: newsreader,
    theirs: georgia,
  },
  {
    family: 'Newsreader Georgia',
    style: 'italic',
    weight: '400 600',
    local: ['Georgia Italic', 'Georgia-Italic'],
    ours: newsreader.variants.italic,
    theirs: georgia.variants.italic,
  },
  {
    family: 'Newsreader Noto',
    style: 'normal',
    weight: '400 600',
    local: ['Noto Serif', 'NotoSerif-Regular', 'NotoSerif'],
    ours: newsreader,
    theirs: notoSerif,
  },
  {
    family: 'Newsreader Noto',
    style: 'italic',
    weight: '400 600',
    local: ['Noto Serif Italic', 'NotoSerif-Italic'],
    ours: newsreader.variants.italic,
    theirs: notoSerif.variants.italic,
  },
  {
    family: 'Newsreader Times',
    style: 'normal',
    weight: '400 600',
    local: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif', 'Tinos'],
    ours: newsreader,
    theirs: timesNewRoman,
  },
  {
    family: 'Newsreader Times',
    style: 'italic',
    weight: '400 600',
    local: ['Times New Roman Italic', 'TimesNewRomanPS-ItalicMT', 'Liberation Serif Italic'],
    ours: newsreader.variants.italic,
    theirs: timesNewRoman.variants.italic,
  },
  {
    family: 'Franklin Arial',
    style: 'normal',
    weight: '400 549',
    local: ['Arial', 'ArialMT', 'Liberation Sans', 'Arimo'],
    ours: libreFranklin,
    theirs: arial,
  },
  {
    family: 'Franklin Arial',
    style: 'normal',
    weight: '550 700',
    local: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'Arimo Bold'],
    ours: libreFranklin.variants['600'],
    theirs: arial.variants['700'],
  },
  {
    family: 'Franklin Roboto',
    style: 'normal',
    weight: '400 549',
    local: ['Roboto', 'Roboto-Regular', 'Roboto Regular'],
    ours: libreFranklin,
    theirs: roboto,
  },
  {
    family: 'Franklin Roboto',
    style: 'normal',
    weight: '550 700',
    local: ['Roboto Bold', 'Roboto-Bold'],
    ours: libreFranklin.variants['600'],
    theirs: roboto.variants['700'],
  },
];

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
export function fitted(
  ours: Metrics,
  theirs: Metrics,
): Pick<Fallback, 'sizeAdjust' | 'ascent' | 'descent' | 'lineGap'> {
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
