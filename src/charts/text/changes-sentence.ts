import { changeNoun } from './change.ts';
import type { Detail } from './trend-sentence.ts';
import { numeral } from './numeral.ts';
import type { ShownPoint, ShownSeries } from '../data/shown.ts';
import { inPeriod, listed } from './values.ts';

/** Yearly changes: the strongest rise, the strongest fall and the last. */
export function changesSentence({ points }: ShownSeries, name: string, detail: Detail): string {
  const last = points.at(-1)!;
  const [top, low] = [extreme(points, 1), extreme(points, -1)];
  const strongest = [
    ...(top && top !== last ? [`rose most ${inPeriod(top.period)}, by ${size(top)},`] : []),
    ...(low && low !== last ? [`fell most ${inPeriod(low.period)}, by ${size(low)},`] : []),
  ];
  const parts = detail === 'brief' || detail === 'last' ? [] : strongest;
  const end = `${verb(last)} ${inPeriod(last.period)}`;
  return `${name} ${listed([...parts, end]).replaceAll(',,', ',')}`;
}

/** The strongest rise, or the strongest fall; `null` where nothing rose or fell. */
function extreme(points: readonly ShownPoint[], sign: 1 | -1): ShownPoint | null {
  return points.reduce<ShownPoint | null>(
    (best, point) => (point.value * sign > (best?.value ?? 0) * sign ? point : best),
    null,
  );
}

function size({ value }: ShownPoint): string {
  return `${numeral(Math.abs(value), 1)}%`;
}

function verb(point: ShownPoint): string {
  const { value, low, high } = point;
  if (numeral(Math.abs(value), 1) === '0.0') return 'did not change';
  const [sort, ...rest] = changeNoun({ value, low: low ?? value, high: high ?? value })
    .replace(/^a /, '')
    .split(' of ');
  if (sort === 'change') return `changed by ${rest.join(' of ')}`;
  return `${sort === 'fall' ? 'fell' : 'rose'} by ${rest.join(' of ')}`;
}
