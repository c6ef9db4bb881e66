import type { Notice, View } from '../../domain/series/view.ts';
import { readView, writeView } from '../../routing/url-state/chart/view.ts';
import type { Choices } from '../../routing/url-state/choices.ts';
import { fieldValues } from '../base/form-fields.ts';
import type { Fields } from '../base/form-fields.ts';

/**
 * The view that a form's fields choose, laid over the view shown.
 *
 * A form without a field keeps what is shown of it. Taking the last series away keeps it, and is
 * said; so is a period that runs backwards and is turned round.
 */
export function chosenView(
  fields: Fields,
  shown: View,
  choices: Choices,
): Readonly<{ view: View; notices: readonly Notice[] }> {
  const { all, one } = fieldValues(fields);
  const series = all('s');
  const chosen = {
    ...shown,
    s: series.length > 0 ? series : shown.s,
    t: { from: one('from', shown.t.from), to: one('to', shown.t.to) },
    u: one('u', shown.u),
    y: one('y', shown.y),
    asof: one('asof', shown.asof ?? '') || null,
    view: one('view', shown.view),
  } as View;
  const { view, notices } = readView(writeView(chosen, choices), choices);
  const bare = series.length === 0 && choices.series.length > 1;
  return { view, notices: bare ? [...notices, keepsOne] : notices };
}

/** Said when a reader takes the last series away. */
const keepsOne: Notice = { key: 's', found: '', said: 'At least one series stays shown.' };

/** The view with a point pinned, or unpinned where it was. */
export function togglePin(point: string, shown: View): View {
  return { ...shown, at: shown.at === point ? null : point };
}
