import { around } from './cited-marks.ts';
import { distance, dodged, textBox } from './boxes.ts';
import type { Box, Label, SetLabel } from './boxes.ts';
import { role } from './legend.ts';
import { lettering, wrapped } from './text-metrics.ts';
import type { Spot } from './value-marks.ts';
import type { Mark } from '../scene/scene.ts';
import { rounded } from '../scene/scene.ts';
import { pointText } from '../text/values.ts';

/** Pixels from one line of an end label to the next. */
export const lineHeight = 15;

/** How far the number of a value may be from it, in CSS pixels, unless a rule leads there. */
export const reach = 16;

/** How much nearer a number must be to its own value than to any other, in CSS pixels. */
const lead = 2;

/** Room between the end of a line and its words. */
export const endGap = 14;

/** What stands at the ends of lines, and rules to what had to move. */
export type EndLabels = Readonly<{ sets: readonly SetLabel[]; leaders: readonly Mark[] }>;

/** The last spot of each line that ends where the drawing ends; others go on beside it. */
export function endSpots(spots: readonly Spot[]): Spot[] {
  const right = Math.max(...spots.map(({ x }) => x));
  return [...Map.groupBy(spots, ({ series }) => series).values()]
    .map((own) => own.at(-1)!)
    .filter(({ x }) => x > right - 1);
}

/**
 * Values and names at the ends of lines, moved apart, with a rule to each that had to move.
 *
 * @param nameWidth how wide a name may be before it takes another line; `null` for values alone
 */
export function endLabels(ends: readonly Spot[], nameWidth: number | null, plot: Box): EndLabels {
  const blocks = ends.map((end) => endLines(end, nameWidth));
  const gap = nameWidth === null ? 0 : 6;
  const sizes = blocks.map(({ length }) => length * lineHeight + gap);
  const wanted = ends.map(({ y }, i) => y + (sizes[i]! - gap - lineHeight) / 2);
  const centres = dodged(wanted, sizes, plot.top - 8, plot.bottom + 2);
  const baseline = (i: number, row: number) =>
    rounded(centres[i]! - (sizes[i]! - gap) / 2 + row * lineHeight + 12);
  const sets = ends.flatMap((end, i) =>
    blocks[i]!.map(({ text, role }, row): SetLabel => {
      const place = { x: rounded(end.x + endGap), y: baseline(i, row), anchor: 'start' } as const;
      const of = role === 'value end' ? { of: idOf(end) } : {};
      return {
        mark: { kind: 'text', role, tone: end.series.tone, ...place, text, ...of },
        box: textBox(text, place, lettering.normal),
      };
    }),
  );
  const leaders = ends.flatMap((end, i) => leader(end, baseline(i, 0) - 4));
  return { sets, leaders };
}

/** A rule from a value to its words where these do not begin beside it. */
function leader({ series, x, y, faded }: Spot, beside: number): Mark[] {
  if (Math.abs(beside - y) <= 6) return [];
  const ends = {
    x1: rounded(x + 4),
    y1: rounded(y),
    x2: rounded(x + endGap - 2),
    y2: rounded(beside),
  };
  return [
    {
      kind: 'rule',
      role: role('range', 'leader', faded ? 'faded' : ''),
      tone: series.tone,
      ...ends,
    },
  ];
}

function idOf({ series, point }: Spot): string {
  return `${series.id}.${point.period}`;
}

/** What stands at the end of a line: its value unless it stands back, and its name in lines. */
export function endLines(
  { series, point, faded }: Pick<Spot, 'series' | 'point' | 'faded'>,
  nameWidth: number | null,
): { text: string; role: string }[] {
  const value = { text: pointText(series, point), role: 'value end' };
  const names = nameWidth === null ? [] : wrapped(series.label, nameWidth, lettering.normal);
  const manner = faded ? 'faded' : '';
  return [
    ...(faded ? [] : [value]),
    ...names.map((text) => ({ text, role: role('name', manner) })),
  ];
}

/**
 * The value of a spot, beside it: over it, or under it where it is below the foot. It belongs only
 * where it is near, and nearer to its own spot than to any other.
 *
 * @param bar width of a bar; 0 for a line
 */
export function valueLabel(
  spot: Spot,
  kind: 'value' | 'value pin',
  others: readonly Spot[],
  bar: number,
): Label {
  const { series, point, x, y, range } = spot;
  const [top, bottom] = [range?.y1 ?? y, range?.y2 ?? y];
  const over = around(x, top, [8, 14]).filter(({ y }) => y < top);
  const under = around(x, bottom, point.value < 0 ? [8, 14, 26] : [8, 14]).filter(
    ({ y }) => y > bottom,
  );
  return {
    of: idOf(spot),
    belongs: (box) => belongs(box, spot, others, bar),
    text: pointText(series, point),
    role: kind,
    tone: series.tone,
    size: lettering.normal,
    places: point.value < 0 ? [...under, ...over] : [...over, ...under],
  };
}

function belongs(box: Box, spot: Spot, others: readonly Spot[], bar: number): boolean {
  const own = distanceTo(box, spot);
  if (own > reach) return false;
  if (bar > 0) return Math.abs((box.left + box.right) / 2 - spot.x) <= bar / 2;
  return others.every((other) => other === spot || distanceTo(box, other) >= own + lead);
}

/** To a value, or to the ends of its range. */
function distanceTo(box: Box, { x, y, range }: Spot): number {
  return Math.min(...[y, range?.y1 ?? y, range?.y2 ?? y].map((at) => distance(box, x, at)));
}

/** The spots whose values are worth saying, most so first: the record, the last, the first. */
export function worthLabelling(
  spots: readonly Spot[],
  geometry: 'line' | 'bar',
  ends: readonly Spot[],
): Spot[] {
  const own = [...Map.groupBy(spots, ({ series }) => series).values()];
  const pick = (choose: (spots: Spot[]) => Spot | undefined) =>
    own.flatMap((spots) => choose(spots) ?? []);
  const record = pick((spots) => spots.find(({ series, point }) => series.record === point.period));
  const last = pick((spots) => spots.at(-1));
  const first = pick((spots) => spots[0]);
  const picked =
    geometry === 'line' ? [...record, ...last, ...first] : [...record, ...last, ...first, ...spots];
  return [...new Set(picked)].filter((spot) => !spot.faded && !ends.includes(spot));
}
