import { numeral } from '../charts/text/numeral.ts';
import type { Snapshot } from '../schema/snapshot.ts';
import { periodLabel } from '../domain/series/period.ts';
import type { Bounded, Revision } from './changes.ts';

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

/** `3.89 (3.82–3.90)`; a dash where there is no value. */
function boundedText(point: Bounded | null, decimals: number): string {
  if (point === null) return '–';
  const { value, low, high } = point;
  const text = (number: number) => numeral(number, decimals);
  if (low === null && high === null) return text(value);
  return `${text(value)} (${text(low ?? value)}–${text(high ?? value)})`;
}

/** What has become of a snapshot, in one sentence. */
export function changeSentence({ length }: readonly Revision[]): string {
  if (length === 0) return 'Since then, no value has been revised.';
  return `Since then, ${length === 1 ? '1 value has' : `${length} values have`} been revised.`;
}
