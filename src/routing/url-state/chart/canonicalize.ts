import type { Notice, View } from '../../../domain/series/view.ts';
import type { Choices } from '../choices.ts';
import { within } from './extent.ts';
import { notice, quoted } from './notice.ts';
import type { Given, Key } from './query.ts';
import { forwardable, inOrder } from './format.ts';

/**
 * A view in canonical order, without points and highlights that it does not show, and without a
 * logarithmic axis where its unit has none.
 */
export function tidy(view: View, choices: Choices): View {
  const series = choices.series.map(({ id }) => id);
  const s = inOrder(view.s, series);
  const seen = (id: string) => s.includes(id) || !series.includes(id);
  const hl = inOrder(view.hl, forwardable(choices)).filter(seen);
  const [pinned, period] = view.at?.split('.') ?? [];
  const at = period && s.includes(pinned!) && within(view.t, period) ? view.at : null;
  const y = choices.linear.includes(view.u) ? 'lin' : view.y;
  return { ...view, s, hl, y, at };
}

/** What a link asks for and its other choices hide. */
export function hidden(asked: View, shown: View, given: ReadonlyMap<Key, Given>): Notice[] {
  const lost = asked.hl.filter((id) => !shown.hl.includes(id)).join('.');
  const forward = `The link brings ${quoted(lost)} forward, which it does not show.`;
  const axis =
    'A change can be negative, so its axis is linear; the logarithmic axis was left out.';
  const pinned = `The link pins ${quoted(asked.at ?? '')}, which it does not show.`;
  return [
    ...(lost && given.has('hl') ? [notice('hl', lost, forward)] : []),
    ...(asked.y !== shown.y && given.has('y') ? [notice('y', asked.y, axis)] : []),
    ...(asked.at !== shown.at && given.has('at') ? [notice('at', asked.at!, pinned)] : []),
  ];
}
