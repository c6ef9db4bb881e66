import type { Notice, View } from '../../../domain/series/view.ts';
import type { Choices } from '../choices.ts';
import { notice, quoted } from './notice.ts';
import { viewOver } from './apply.ts';
import { readQuery } from './query.ts';

/** The revision of a chart's defaults that links are written on, from 1. */
export function currentRevision({ defaults }: Choices): number {
  return Math.max(1, defaults.length);
}

/** What the chart shows when a link chooses nothing: the defaults of the current revision. */
export function defaultView(choices: Choices): View {
  return revisionView(currentRevision(choices), choices);
}

/** What the chart showed by default at a revision, from 1. */
export function revisionView(revision: number, choices: Choices): View {
  const { given } = readQuery(choices.defaults[revision - 1] ?? '');
  return viewOver(plainestView(choices), given, choices).view;
}

/**
 * What is wrong in a chart's defaults, each of which is a whole view: what cannot be read, what
 * is missing, what is not a parameter. The key of a notice is its place: `defaults[0].t`.
 */
export function defaultNotices(chart: Pick<Choices, 'defaults'>, choices: Choices): Notice[] {
  return chart.defaults.flatMap((query, index) => {
    const { given, foreign, notices } = readQuery(query);
    const missing = (['view', 's', 't', 'u', 'y'] as const).filter((part) => !given.has(part));
    return [
      ...notices,
      ...viewOver(plainestView(choices), given, choices).notices,
      ...foreign.map((piece) => notice(piece, piece, `${quoted(piece)} is not a parameter.`)),
      ...missing.map((part) => notice(part, query, `The default leaves out ${quoted(part)}.`)),
    ].map((one) => ({ ...one, key: `defaults[${index}]${one.key && `.${one.key}`}` }));
  });
}

/** What a chart without defaults would show: everything it may. */
function plainestView({ series, selection, units, axes }: Choices): View {
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
