import { bumpChartScene } from '../charts/bump-chart/bump-chart.ts';
import { openingData } from '../charts/bump-chart/opening-data.ts';
import { svgText } from '../charts/scene/svg.ts';
import { openingQuestions, pictured } from '../domain/positions/front-questions.ts';
import { routes } from '../routing/routes.ts';
import { corpus } from './corpus.ts';

const shown = pictured(corpus);

/** The articles of the opening picture: all, or where they are many the last. */
export const picturedArticles = shown.articles;

/** The questions of the opening picture. */
export const questions = openingQuestions(shown);

const data = openingData(shown, { article: routes.article, proposition: routes.proposition });

/** Sizes in which the opening picture is drawn, in CSS pixels; a style sheet shows one. */
const frames = [
  ['wide', { width: 1200, height: 420 }],
  ['middle', { width: 940, height: 460 }],
  ['small', { width: 704, height: 640 }],
  ['narrow', { width: 340, height: 600 }],
] as const;

/** The opening picture as SVG text in every size. */
export const openingPictures = frames.map(([size, frame]) => ({
  size,
  svg: svgText(bumpChartScene(data, frame), `bump-chart-${size}`),
}));
