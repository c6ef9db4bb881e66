import { fontSize } from './text-metrics.ts';
import type { Box } from './boxes.ts';
import type { XScale, YScale } from './scales.ts';
import type { Mark } from '../scene/scene.ts';
import { rounded } from '../scene/scene.ts';

/** Gridlines and the values they stand for, set left of the plot. */
export function valueAxis(yScale: YScale, plot: Box): Mark[] {
  return yScale.ticks.flatMap(({ value, text }): Mark[] => {
    const y = rounded(yScale.y(value));
    const [x1, x2] = [rounded(plot.left), rounded(plot.right)];
    const role = value === yScale.foot ? 'grid baseline' : 'grid';
    return [
      { kind: 'rule', role, x1, y1: y, x2, y2: y },
      { kind: 'text', role: 'tick', x: rounded(plot.left - 8), y: y + 4, text, anchor: 'end' },
    ];
  });
}

/** The names of periods under the plot. */
export function periodAxis(xScale: XScale, bottom: number): Mark[] {
  return xScale.ticks.flatMap(({ x, lines }) =>
    lines.map((text, i): Mark => ({
      kind: 'text',
      role: i === 0 ? 'tick' : 'tick second',
      x: rounded(x),
      y: rounded(bottom + 18 + i * (fontSize.small + 3)),
      text,
      anchor: 'middle',
    })),
  );
}
