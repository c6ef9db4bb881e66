import type { View } from '../../../domain/series/view.ts';
import type { ViewRead } from './view.ts';
import { notice, quoted } from './notice.ts';

/**
 * A view read from a link without a day of knowledge that has not come, which is said. Clocks
 * differ by a day across the world, so tomorrow counts as come.
 *
 * @param today `2026-11-28`, in Universal Time
 */
export function untilToday<Read extends Pick<ViewRead, 'view' | 'notices'>>(
  read: Read,
  today: string,
): Read {
  const { asof } = read.view;
  const tomorrow = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10);
  if (asof === null || asof <= tomorrow) return read;
  const said = `The link asks for what is known on ${quoted(asof)}, which has not come yet; what is known now is shown.`;
  const view: View = { ...read.view, asof: null };
  return { ...read, view, notices: [...read.notices, notice('asof', asof, said)] };
}
