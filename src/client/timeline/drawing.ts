/** What draws the timeline anew: fetched with its data, when a reader first asks for another view. */
export {
  acrossFrom,
  eventWords,
  timelineScene,
  timelineSentence,
  timelineTable,
} from '../../charts/timeline/timeline.ts';
export { svgTree } from '../../charts/scene/svg-tree.ts';
export { readTimeline, writeTimeline } from '../../routing/url-state/timeline.ts';
export { elementOf } from '../base/element.ts';
export { tableTree } from '../../charts/scene/table-tree.ts';
