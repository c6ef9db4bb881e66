import type * as D3 from 'd3';

type File = Readonly<{
  data: {
    series: Record<string, { points: readonly { period: string; value: number }[] }>;
  };
}>;

/**
 * Redraws the series of a chart as a d3 example would, with selections and axes; runs in the page,
 * where `d3` is a global.
 *
 * @returns milliseconds from new data to finished layout, once for each round
 */
export function plainRedraws({ file, rounds }: Readonly<{ file: File; rounds: number }>): number[] {
  const { d3 } = globalThis as unknown as { d3: typeof D3 };
  const all = Object.entries(file.data.series).map(([id, { points }]) => ({ id, points }));
  const svg = d3.select('body').append('svg').attr('width', 960).attr('height', 470);
  const [bottom, left, lines, dots] = ['x', 'y', 'lines', 'dots'].map((name) =>
    svg.append('g').attr('class', name),
  ) as [Group, Group, Group, Group];
  bottom.attr('transform', 'translate(0,440)');
  left.attr('transform', 'translate(40,0)');
  const measured: number[] = [];
  for (let i = 0; i < rounds * 2; i += 1) {
    const start = performance.now();
    draw(i % 3);
    svg.node()!.getBoundingClientRect();
    if (i >= rounds) measured.push(performance.now() - start);
  }
  return measured;

  type Group = D3.Selection<SVGGElement, unknown, HTMLElement, unknown>;

  function draw(skipped: number): void {
    const shown = all.map(({ id, points }) => ({ id, points: points.slice(skipped) }));
    const flat = shown.flatMap(({ points }) => points);
    const x = d3.scalePoint(d3.sort(new Set(flat.map((p) => p.period))), [50, 900]);
    const y = d3.scaleLinear([0, d3.max(flat, (p) => p.value) ?? 1], [430, 20]).nice();
    bottom.call(d3.axisBottom(x));
    left.call(d3.axisLeft(y).ticks(5));
    const path = d3.line<{ period: string; value: number }>(
      (p) => x(p.period)!,
      (p) => y(p.value),
    );
    lines
      .selectAll('path')
      .data(shown)
      .join('path')
      .attr('fill', 'none')
      .attr('stroke', 'black')
      .attr('d', (one) => path(one.points));
    dots
      .selectAll('circle')
      .data(flat)
      .join('circle')
      .attr('r', 3)
      .attr('cx', (p) => x(p.period)!)
      .attr('cy', (p) => y(p.value));
  }
}
