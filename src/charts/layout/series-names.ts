import type { PlottedPoint } from '../forms/form.ts';
import type { ShownSeries } from '../data/shown.ts';
import { distance } from './boxes.ts';
import type { Box, Label, LabelAnchor } from './boxes.ts';
import { fontSize } from './text-metrics.ts';
import { role } from '../scene/scene.ts';

/** How much nearer a name must be to its own line than to any other, in CSS pixels. */
const lead = 4;

/** Where the name of a series may stand beside its line: by its last values first. */
export function nameLabel(series: ShownSeries, points: readonly PlottedPoint[]): Label {
  const own = points.filter((point) => point.series.id === series.id);
  const others = points.filter((point) => point.series.id !== series.id);
  const near = (box: Box, of: readonly PlottedPoint[]) =>
    Math.min(...of.map(({ x, y }) => distance(box, x, y)));
  return {
    text: series.label,
    role: role('name', own[0]?.faded ? 'faded' : ''),
    color: series.color,
    size: fontSize.normal,
    anchors: own.toReversed().flatMap(anchorsBeside),
    belongs: (box) => near(box, own) + lead <= near(box, others),
  };
}

/** Over and under a value, at growing distances. */
function anchorsBeside({ x, y }: PlottedPoint): LabelAnchor[] {
  const places = [8, 16, 26].flatMap((d) => [y - d, y + d + 9]);
  return places.flatMap((at): LabelAnchor[] => [
    { x, y: at, anchor: 'middle' },
    { x: x + 6, y: at, anchor: 'end' },
    { x: x - 6, y: at, anchor: 'start' },
  ]);
}
