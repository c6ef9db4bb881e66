import type { Notice, View } from '../../../domain/series/view.ts';
import { reach } from '../choices.ts';
import type { Choices } from '../choices.ts';
import { applied, readQuery, textsOf, writeQuery } from '../codec.ts';
import type { Codec, Texts } from '../codec.ts';
import { parseQuery } from '../grammar.ts';
import type { QueryParameters } from '../grammar.ts';
import { notice, quoted } from '../notices.ts';
import { canonicalize, parameters } from './parameters.ts';

/** What a link shows, what of it was repaired or ignored, and the revision it was read on. */
export type ViewRead = Readonly<{ view: View; notices: readonly Notice[]; revision: number }>;

/**
 * Reads a query string, with or without its `?`, as a view of a chart.
 *
 * Total: never throws, whatever the text. What cannot be read becomes the default of the revision
 * that the link names, with a notice; parameters that are not ours are left alone.
 */
export function readView(query: string, choices: Choices): ViewRead {
  const read = readQuery(codecOf(choices), query);
  const view = canonicalize(read.view, choices);
  const notices = [...read.notices, ...hidden(read.view, view, read.raw)];
  return { view, notices, revision: read.revision };
}

/**
 * A view read from a link without a day of knowledge in the future, with a notice. Clocks differ by
 * a day across the world, so tomorrow is not in the future.
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

/**
 * Writes a view as the one query string it has: no `?`, canonical order, defaults of the current
 * revision left out; empty for the default view. Reading it gives the same view. A view without
 * series has no link of its own: it is written as with the usual ones.
 */
export function writeView(view: View, choices: Choices): string {
  return writeQuery(codecOf(choices), canonicalize(view, choices));
}

/**
 * Writes a view so that it shows the same for ever: every parameter, open ends as the periods
 * they stand for today, and as known on `day` unless the view already names one.
 *
 * @param day `2026-11-21` or `2026-11`
 */
export function exactView(view: View, choices: Choices, day: string): string {
  const exact = normalizedView({ ...view, asof: view.asof ?? day }, choices);
  return writeQuery(codecOf(choices), exact, (text, usual) => text !== 'none' || usual !== 'none');
}

/** A view in canonical order, with open ends as the periods they stand for today. */
export function normalizedView(view: View, choices: Choices): View {
  const known = reach(choices);
  const { from, to } = view.t;
  const t = known && {
    from: from === 'earliest' ? known.first : from,
    to: to === 'latest' ? known.last : to,
  };
  return canonicalize({ ...view, t: t ?? view.t }, choices);
}

/** Each part of a view as a link writes it. */
export function viewTexts(view: View): Texts<View> {
  return textsOf(parameters, view);
}

/** What the chart shows when a link chooses nothing: the defaults of the current revision. */
export function defaultView(choices: Choices): View {
  return codecOf(choices).defaults(currentRevision(choices));
}

/**
 * What is wrong in a chart's defaults, each of which is a whole view: what cannot be read, what
 * is missing, what is not a parameter. The key of a notice is its place: `defaults[0].t`.
 */
export function defaultNotices(chart: Pick<Choices, 'defaults'>, choices: Choices): Notice[] {
  return chart.defaults.flatMap((query, index) => {
    const { raw, foreign, notices } = parseQuery(query);
    const asked = applied(parameters, everything(choices), raw, choices);
    const missing = (['view', 's', 't', 'u', 'y'] as const).filter((part) => !raw.has(part));
    return [
      ...notices,
      ...asked.notices,
      ...hidden(asked.view, canonicalize(asked.view, choices), raw),
      ...foreign.map((piece) => notice(piece, piece, `${quoted(piece)} is not a parameter.`)),
      ...missing.map((part) => notice(part, query, `The default leaves out ${quoted(part)}.`)),
    ].map((one) => ({ ...one, key: `defaults[${index}]${one.key && `.${one.key}`}` }));
  });
}

function codecOf(choices: Choices): Codec<View, Choices> {
  const defaults = (revision: number) => {
    const { raw } = parseQuery(choices.defaults[revision - 1] ?? '');
    return canonicalize(applied(parameters, everything(choices), raw, choices).view, choices);
  };
  return { parameters, choices, revision: currentRevision(choices), defaults };
}

function currentRevision({ defaults }: Choices): number {
  return Math.max(1, defaults.length);
}

/** Notices of what a link asks for and its other choices hide. */
function hidden(asked: View, shown: View, raw: QueryParameters['raw']): Notice[] {
  const lost = asked.hl.filter((id) => !shown.hl.includes(id)).join('.');
  const forward = `The link brings ${quoted(lost)} forward, which it does not show.`;
  const axis =
    'A change can be negative, so its axis is linear; the logarithmic axis was left out.';
  const pinned = `The link pins ${quoted(asked.at ?? '')}, which it does not show.`;
  return [
    ...(lost && raw.has('hl') ? [notice('hl', lost, forward)] : []),
    ...(asked.y !== shown.y && raw.has('y') ? [notice('y', asked.y, axis)] : []),
    ...(asked.at !== shown.at && raw.has('at') ? [notice('at', asked.at!, pinned)] : []),
  ];
}

/** All that a chart may show, which a chart without defaults does. */
function everything({ series, selection, units, axes }: Choices): View {
  const ids = series.map(({ id }) => id);
  return {
    view: 'chart',
    s: selection === 'one' ? ids.slice(0, 1) : ids,
    hl: [],
    t: { from: 'earliest', to: 'latest' },
    u: units[0] ?? '',
    y: axes[0] ?? 'lin',
    asof: null,
    at: null,
    c: null,
  };
}
