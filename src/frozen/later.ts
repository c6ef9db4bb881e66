import type { ChartData } from '../model/chart.ts';
import { edtfWords } from '../model/edtf.ts';
import type { View } from '../model/view.ts';
import { publishedSince } from './changes.ts';

/**
 * What a view that is held at a day leaves out, in one sentence; `null` where it leaves out nothing.
 *
 * @param whole whether the link names every part of the view, as an exact link does: its day is
 *   then the day on which it was made
 */
export function laterSentence(
  data: ChartData,
  view: View,
  { whole }: Readonly<{ whole: boolean }>,
): string | null {
  const count = publishedSince(data, view);
  if (view.asof === null || count < 1) return null;
  const day = `${view.asof.length === 10 ? 'on' : 'in'} ${edtfWords(view.asof)}`;
  const since = whole ? 'Since this link was made' : `This is what was known ${day}. Since then`;
  return `${since}, ${count === 1 ? '1 value was' : `${count} values were`} published or revised.`;
}
