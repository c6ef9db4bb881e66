import { around } from './cited-marks.ts';
import { dodged, textBox } from './boxes.ts';
import type { Box, Label, SetLabel } from './boxes.ts';
import { role } from './key.ts';
import { lettering, wrapped } from './lettering.ts';
import type { Spot } from './values.ts';
import { rounded } from './scene.ts';
import { valueText } from './words.ts';

/** Pixels from one line of an end label to the next. */
export const lineHeight = 15;

/**
 * Values and names at the ends of lines, moved apart.
 *
 * @param nameWidth how wide a name may be before it takes another line; `null` for values alone
 */
export function endLabels(spots: readonly Spot[], nameWidth: number | null, plot: Box): SetLabel[] {
  const ends = [...Map.groupBy(spots, ({ series }) => series).values()].map((own) => own.at(-1)!);
  const blocks = ends.map((end) => endLines(end, nameWidth));
  const gap = nameWidth === null ? 0 : 6;
  const sizes = blocks.map(({ length }) => length * lineHeight + gap);
  const wanted = ends.map(({ y }, i) => y + (sizes[i]! - gap - lineHeight) / 2);
  const centres = dodged(wanted, sizes, plot.top - 8, plot.bottom + 2);
  return ends.flatMap(({ series, x }, i) =>
    blocks[i]!.map(({ text, role }, row): SetLabel => {
      const y = rounded(centres[i]! - (sizes[i]! - gap) / 2 + row * lineHeight + 12);
      const place = { x: rounded(x + 9), y, anchor: 'start' } as const;
      return {
        mark: { kind: 'text', role, tone: series.tone, ...place, text },
        box: textBox(text, place, lettering.normal),
      };
    }),
  );
}

/** What stands at the end of a line: its value unless it stands back, and its name in lines. */
export function endLines(
  { series, point, faded }: Pick<Spot, 'series' | 'point' | 'faded'>,
  nameWidth: number | null,
): { text: string; role: string }[] {
  const value = { text: valueText(series, point.value), role: 'value end' };
  const names = nameWidth === null ? [] : wrapped(series.label, nameWidth, lettering.normal);
  const manner = faded ? 'faded' : '';
  return [
    ...(faded ? [] : [value]),
    ...names.map((text) => ({ text, role: role('name', manner) })),
  ];
}

/** The value of a spot, beside it: over it, or under it where it is below the foot. */
export function valueLabel(
  { series, point, x, y, range }: Spot,
  kind: 'value' | 'value pin',
): Label {
  const [top, bottom] = [range?.y1 ?? y, range?.y2 ?? y];
  const over = around(x, top, [8, 14]).filter(({ y }) => y < top);
  const under = around(x, bottom, point.value < 0 ? [8, 14, 26] : [8, 14]).filter(
    ({ y }) => y > bottom,
  );
  return {
    text: valueText(series, point.value),
    role: kind,
    tone: series.tone,
    size: lettering.normal,
    places: point.value < 0 ? [...under, ...over] : [...over, ...under],
  };
}

/** The spots whose values are worth saying, most so first: the record, the last, the first. */
export function worthLabelling(spots: readonly Spot[], geometry: 'line' | 'bar'): Spot[] {
  const own = [...Map.groupBy(spots, ({ series }) => series).values()];
  const pick = (choose: (spots: Spot[]) => Spot | undefined) =>
    own.flatMap((spots) => choose(spots) ?? []);
  const record = pick((spots) => spots.find(({ series, point }) => series.record === point.period));
  const last = pick((spots) => spots.at(-1));
  const first = pick((spots) => spots[0]);
  const picked =
    geometry === 'line' ? [...record, ...first] : [...record, ...last, ...first, ...spots];
  const ends = geometry === 'line' ? new Set(last) : new Set<Spot>();
  return [...new Set(picked)].filter((spot) => !spot.faded && !ends.has(spot));
}
