/** All that draws a chart, in one piece: fetched with its data, when something is to be drawn. */
export { chartScene } from '../charts/chart-scene.ts';
export { lineSentence, viewSentence } from '../charts/sentence.ts';
export { svgTree } from '../charts/svg-tree.ts';
export { viewTable } from '../charts/table.ts';
export { viewIntro, viewTitle } from '../charts/view-title.ts';
export { laterSentence } from '../frozen/later.ts';
export { svgElement } from './svg-element.ts';
export { tableElement } from './table-element.ts';
