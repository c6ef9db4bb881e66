/** What draws the timeline anew: fetched with its data, when a reader first asks for another view. */
export {
  acrossFrom,
  eventWords,
  timelineScene,
  timelineSentence,
  timelineTable,
} from '../charts/timeline.ts';
export { svgTree } from '../charts/svg-tree.ts';
export { readTimeline, writeTimeline } from '../urls/timeline-view.ts';
export { svgElement } from './svg-element.ts';
export { tableElement } from './table-element.ts';
