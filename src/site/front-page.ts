import { articleLines } from '../charts/bump-chart/article-line.ts';
import { bumpChartScene } from '../charts/bump-chart/bump-chart.ts';
import { openingData } from '../charts/bump-chart/opening-data.ts';
import { svgText } from '../charts/scene/svg.ts';
import { openingQuestions } from '../domain/positions/front-questions.ts';
import { countWords, stanceCounts } from '../domain/positions/positions.ts';
import { corpus } from './corpus.ts';

/** The questions of the opening picture. */
export const questions = openingQuestions(corpus);

const data = openingData(corpus);

/** Sizes in which the opening picture is drawn, in CSS pixels; a style sheet shows one. */
const frames = [
  ['wide', { width: 1200, height: 440 }],
  ['middle', { width: 940, height: 460 }],
  ['small', { width: 704, height: 640 }],
  ['narrow', { width: 340, height: 800 }],
] as const;

/** The opening picture as SVG text in every size. */
export const openingPictures = frames.map(([size, frame]) => ({
  size,
  svg: svgText(bumpChartScene(data, frame), `bump-chart-${size}`),
}));

/** The size of the picture beside each article, in CSS pixels. */
export const lineFrame = { width: 416, height: 104 };

/** The line of every article through the questions. */
export const lines = articleLines(data, lineFrame);

/** `asserts 3, denies 2`: how one article answers the questions. */
export function stanceWords(slug: string): string {
  const own = questions.map(({ positions }) =>
    positions.find(({ article }) => article.slug === slug)!,
  );
  return countWords(stanceCounts(own));
}
