/** All that draws a chart, in one piece: fetched with its data, when something is to be drawn. */
export { chartScene } from '../../charts/layout/chart-scene.ts';
export { readoutCards } from '../../charts/readout/cards.ts';
export { lineSentence, viewSentence } from '../../charts/text/sentence.ts';
export { svgTree } from '../../charts/scene/svg-tree.ts';
export { viewTable } from '../../charts/scene/table.ts';
export { viewHeading, viewSubtitle, viewTitle } from '../../charts/text/view-title.ts';
export { asOfSentence } from '../../snapshots/as-of-changes.ts';
export { shownCited } from '../../charts/data/cited.ts';
export { shownPoints } from '../../charts/data/shown.ts';
export { elementOf } from '../base/element.ts';
export { tableTree } from '../../charts/scene/table-tree.ts';
