import type { Notice, View } from '../../../domain/series/view.ts';
import type { Choices } from '../choices.ts';
import { mended, valueless } from './notice.ts';
import type { Given, Key } from './query.ts';
import { read, unread } from './parsed.ts';
import type { Reading } from './parsed.ts';
import { hidden, tidy } from './canonicalize.ts';
import { readers, textsOf } from './format.ts';

/** The parts of a view, in the order of a link. */
export const parts = ['view', 's', 'hl', 't', 'u', 'y', 'asof', 'at', 'c'] as const;

/** A view with what a link chooses laid over it, and what of the choice was mended or ignored. */
export function viewOver(
  base: View,
  given: ReadonlyMap<Key, Given>,
  choices: Choices,
): Readonly<{ view: View; notices: readonly Notice[] }> {
  const readings = parts.map((part) => [part, readPart(part, base, given, choices)] as const);
  const chosen = readings.filter(([, { value }]) => value !== undefined);
  const view = {
    ...base,
    ...Object.fromEntries(chosen.map(([part, { value }]) => [part, value])),
  } as View;
  const shown = tidy(view, choices);
  const notices = readings.flatMap(([, reading]) => reading.notices);
  return { view: shown, notices: [...notices, ...hidden(view, shown, given)] };
}

/** Reads one part, saying also where it is empty or was damaged without harm. */
function readPart<Part extends keyof View>(
  part: Part,
  base: View,
  given: ReadonlyMap<Key, Given>,
  choices: Choices,
): Reading<View[Part]> {
  const one = given.get(part);
  if (!one) return unread();
  if (one.text === '') return unread(valueless(part, one.found));
  const reading = readers[part](one, choices) as Reading<View[Part]>;
  if (!one.damaged || reading.value === undefined || reading.notices.length > 0) return reading;
  const text = textsOf({ ...base, [part]: reading.value })[part];
  return read(reading.value, mended(part, one.found, text));
}
