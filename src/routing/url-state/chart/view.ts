import type { Notice, View } from '../../../domain/series/view.ts';
import { reach } from '../choices.ts';
import type { Choices } from '../choices.ts';
import { currentRevision, defaultView, revisionView } from './defaults.ts';
import { parts, viewOver } from './apply.ts';
import { readQuery, strangersIn } from './query.ts';
import { readRevision, readVersion, version } from './revision.ts';
import { tidy } from './canonicalize.ts';
import { textsOf } from './format.ts';

export { choicesOf } from '../choices.ts';
export type { Choices, Named } from '../choices.ts';
export { defaultNotices, defaultView } from './defaults.ts';

/** What a link shows, what of it was mended or ignored, and the revision it was read on. */
export type ViewRead = Readonly<{ view: View; notices: readonly Notice[]; revision: number }>;

/**
 * Reads a query string, with or without its `?`, as a view of a chart.
 *
 * Total: never throws, whatever the text. What cannot be read becomes the default of the revision
 * that the link names, and is said in a notice; parameters that are not ours are left alone.
 */
export function readView(query: string, choices: Choices): ViewRead {
  const taken = readQuery(query);
  const scheme = readVersion(taken);
  const revision = readRevision(taken, choices);
  const base = revisionView(revision.value!, choices);
  const { view, notices } = viewOver(base, taken.given, choices);
  const all = [
    ...taken.notices,
    ...strangersIn(taken),
    ...scheme.notices,
    ...revision.notices,
    ...notices,
  ];
  return { view, notices: all, revision: revision.value! };
}

/**
 * Writes a view as the one query string it has: no `?`, canonical order, defaults of the current
 * revision left out; empty for the default view. Reading it gives the same view. A view without
 * series has no link of its own: it is written as with the usual ones.
 */
export function writeView(view: View, choices: Choices): string {
  const texts = textsOf(tidy(view, choices));
  const usual = textsOf(defaultView(choices));
  const chosen = parts.filter((part) => texts[part] !== '' && texts[part] !== usual[part]);
  return chosen.length === 0 ? '' : queryOf(texts, chosen, choices);
}

/**
 * Writes a view so that it shows the same for ever: every parameter, open ends as the periods
 * they stand for today, and as known on `day` unless the view already names one.
 *
 * @param day `2026-11-21` or `2026-11`
 */
export function exactView(view: View, choices: Choices, day: string): string {
  const texts = textsOf(settledView({ ...view, asof: view.asof ?? day }, choices));
  const usual = textsOf(defaultView(choices));
  const chosen = parts.filter((part) => texts[part] !== 'none' || usual[part] !== 'none');
  return queryOf(texts, chosen, choices);
}

/** A view in canonical order, with open ends as the periods they stand for today. */
export function settledView(view: View, choices: Choices): View {
  return tidy({ ...view, t: settledExtent(view, choices) }, choices);
}

function queryOf(
  texts: Readonly<Record<keyof View, string>>,
  chosen: readonly (keyof View)[],
  choices: Choices,
): string {
  const pairs = chosen.map((part) => `${part}=${texts[part]}`);
  return [`v=${version}`, `r=${currentRevision(choices)}`, ...pairs].join('&');
}

function settledExtent({ t }: View, choices: Choices): View['t'] {
  const known = reach(choices);
  if (known === null) return t;
  return {
    from: t.from === 'earliest' ? known.first : t.from,
    to: t.to === 'latest' ? known.last : t.to,
  };
}
