import { numeral } from '../charts/text/numeral.ts';
import type { ChartData } from '../schema/chart.ts';
import type { Snapshot, SnapshotPoint } from '../schema/snapshot.ts';
import { periodLabel } from '../domain/text/edtf.ts';
import { byPeriod } from '../domain/series/period.ts';
import type { Period } from '../domain/series/period.ts';
import { currentId } from '../routing/url-state/choices.ts';
import type { Choices } from '../routing/url-state/choices.ts';
import { normalizedPoints, viewOfSnapshot } from './normalized-view.ts';

/** A value with its bounds, in the unit of the view. */
export type Bounded = Pick<SnapshotPoint, 'value' | 'low' | 'high' | 'status'>;

/** A value that is not what it was; `null` where there was, or is, none. */
export type Revision = Readonly<{
  series: string;
  period: Period;
  was: Bounded | null;
  now: Bounded | null;
}>;

/** Values of a snapshot that the chart has otherwise today, in the order of its series. */
export function revisedSince(snapshot: Snapshot, data: ChartData, choices: Choices): Revision[] {
  const named = (id: string) => currentId(id, choices);
  const then = snapshot.points.map((point) => ({ ...point, series: named(point.series) }));
  const today = normalizedPoints(data, viewOfSnapshot(snapshot, choices), choices);
  const ids = [...new Set([...then, ...today].map(({ series }) => series))];
  return ids.flatMap((series) => {
    const [before, after] = [then, today].map((points) => byPeriodOf(points, series));
    const periods = [...new Set([...before!.keys(), ...after!.keys()])].sort(byPeriod);
    return periods.flatMap((period) => {
      const [was, now] = [before!.get(period) ?? null, after!.get(period) ?? null];
      return same(was, now) ? [] : [{ series, period, was: bounded(was), now: bounded(now) }];
    });
  });
}

/** A revision in words: `Total trade`, `2024`, `244.8`, `245.1`. */
export type ChangeRow = Readonly<{ label: string; period: string; was: string; now: string }>;

/** Revisions with the names, and the digits, that the snapshot has for its series. */
export function changeRows(
  { series: shown }: Pick<Snapshot, 'series'>,
  revisions: readonly Revision[],
): readonly ChangeRow[] {
  return revisions.map(({ series, period, was, now }) => {
    const named = shown.find(({ id }) => id === series);
    const text = (value: Bounded | null) => boundedText(value, named?.decimals ?? 1);
    const label = named ? `${named.label}, ${named.unit}` : series;
    return { label, period: periodLabel(period), was: text(was), now: text(now) };
  });
}

/** How many values of a snapshot have changed, in one sentence. */
export function changeSentence({ length }: readonly Revision[]): string {
  if (length === 0) return 'Since then, no value has been revised.';
  return `Since then, ${length === 1 ? '1 value has' : `${length} values have`} been revised.`;
}

function byPeriodOf(points: readonly SnapshotPoint[], series: string): Map<Period, SnapshotPoint> {
  return new Map(points.filter((one) => one.series === series).map((one) => [one.period, one]));
}

/** Equal but for what floating point may do to a quotient. */
function same(was: SnapshotPoint | null, now: SnapshotPoint | null): boolean {
  if (was === null || now === null) return was === now;
  const near = (a: number | null, b: number | null) =>
    a === null || b === null ? a === b : Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
  return near(was.value, now.value) && near(was.low, now.low) && near(was.high, now.high);
}

function bounded(point: SnapshotPoint | null): Bounded | null {
  if (point === null) return null;
  const { value, low, high, status } = point;
  return { value, low, high, status };
}

/** `3.89 (3.82–3.90)`; a dash where there is no value. */
function boundedText(point: Bounded | null, decimals: number): string {
  if (point === null) return '–';
  const { value, low, high } = point;
  const text = (number: number) => numeral(number, decimals);
  if (low === null && high === null) return text(value);
  return `${text(value)} (${text(low ?? value)}–${text(high ?? value)})`;
}
