import { within } from '../../../domain/series/extent.ts';
import type { View } from '../../../domain/series/view.ts';
import { inCalendar } from '../../../domain/calendar.ts';
import { currentId, reach } from '../choices.ts';
import type { Choices } from '../choices.ts';
import { parsed, unparsed } from '../parsed.ts';
import type { Parameters } from '../codec.ts';
import type { ParsedValue } from '../parsed.ts';
import type { RawParam } from '../grammar.ts';
import { notice, quoted, unreadable } from '../notices.ts';
import { unknownId } from '../unknown-id.ts';
import { extentText, readExtent } from './extent.ts';

/** How a link says that there is none of something, where the chart's default has one. */
const none = 'none';

/** The parameters of a link to a chart, in canonical order. */
export const parameters: Parameters<View, Choices> = {
  view: { read: (raw) => oneOf(raw, ['chart', 'table']), write: String },
  s: { read: readSeries, write: (ids) => ids.join('.') },
  hl: { read: readHighlights, write: (ids) => ids.join('.') || none },
  t: { read: (raw, choices) => readExtent(raw, reach(choices)), write: extentText },
  u: {
    read: (raw, choices) => oneOf({ ...raw, text: currentId(raw.text, choices) }, choices.units),
    write: String,
  },
  y: { read: readAxis, write: String },
  asof: { read: readDay, write: orNone },
  at: { read: readPoint, write: orNone },
  c: {
    read: (raw, { claims }) => (raw.text === none ? parsed(null) : oneOf(raw, claims)),
    write: orNone,
  },
};

/**
 * A view in canonical order, without points and highlights that it does not show, and without a
 * logarithmic axis where its unit has none.
 */
export function canonicalize(view: View, choices: Choices): View {
  const series = choices.series.map(({ id }) => id);
  const s = inOrder(view.s, series);
  const shown = (id: string) => s.includes(id) || !series.includes(id);
  const hl = inOrder(view.hl, highlightable(choices)).filter(shown);
  const [pinned, period] = view.at?.split('.') ?? [];
  const at = period && s.includes(pinned!) && within(view.t, period) ? view.at : null;
  const y = choices.linear.includes(view.u) ? 'lin' : view.y;
  return { ...view, s, hl, y, at };
}

/** Some ids in the order of all. */
export function inOrder(ids: readonly string[], known: readonly string[]): readonly string[] {
  return known.filter((id, index) => ids.includes(id) && known.indexOf(id) === index);
}

function orNone(value: string | null): string {
  return value ?? none;
}

function oneOf<Id extends string>({ key, text }: RawParam, known: readonly Id[]): ParsedValue<Id> {
  const value = known.find((id) => id === text);
  return value === undefined ? unparsed(unknownId(key, text, known)) : parsed(value);
}

/** The members of a list that are known, in the order found, and a notice for each other. */
function members({ key, text }: RawParam, known: readonly string[], choices: Choices) {
  const found = text.split(/[^a-z0-9-]+/).filter((id) => id !== '');
  const current = [...new Set(found.map((id) => currentId(id, choices)))];
  const valid = current.filter((id) => known.includes(id));
  const notices = current
    .filter((id) => !known.includes(id))
    .map((id) => unknownId(key, id, known));
  return { valid, notices };
}

function readSeries(raw: RawParam, choices: Choices): ParsedValue<readonly string[]> {
  const known = choices.series.map(({ id }) => id);
  const { valid, notices } = members(raw, known, choices);
  const [first] = valid;
  if (first === undefined) return unparsed(...notices);
  if (choices.selection === 'many' || valid.length === 1)
    return parsed(inOrder(valid, known), ...notices);
  const said = `This chart shows one series at a time; ${quoted(first)} is shown.`;
  return parsed([first], ...notices, notice('s', raw.text, said));
}

function readHighlights(raw: RawParam, choices: Choices): ParsedValue<readonly string[]> {
  if (raw.text === none) return parsed([]);
  const known = highlightable(choices);
  const { valid, notices } = members(raw, known, choices);
  return valid.length === 0 ? unparsed(...notices) : parsed(inOrder(valid, known), ...notices);
}

/** What may be highlighted, in canonical order: series, then articles. */
function highlightable({ series, articles }: Choices): readonly string[] {
  return [...series.map(({ id }) => id), ...articles];
}

function readAxis({ text }: RawParam, { axes }: Choices): ParsedValue<View['y']> {
  if (text !== 'lin' && text !== 'log') return unparsed(unknownId('y', text, axes));
  if (axes.includes(text)) return parsed(text);
  const name = text === 'log' ? 'logarithmic' : 'linear';
  return unparsed(notice('y', text, `This chart has no ${name} axis.`));
}

function readDay({ text }: RawParam): ParsedValue<string | null> {
  if (text === none) return parsed(null);
  return isDay(text) ? parsed(text) : unparsed(unreadable('asof', text, '2025-08 or 2025-08-31'));
}

/** Whether a text is a month or a day that the calendar has. */
function isDay(text: string): boolean {
  return text.length > 4 && inCalendar(text);
}

function readPoint({ text }: RawParam, choices: Choices): ParsedValue<string | null> {
  if (text === none) return parsed(null);
  const [former, ...rest] = text.split('.');
  const [id, period] = [currentId(former!, choices), rest.join('.')];
  const ids = choices.series.map((one) => one.id);
  const series = choices.series.find((one) => one.id === id);
  if (!series) return unparsed(unknownId('at', former!, ids));
  if (series.periods.includes(period)) return parsed(`${id}.${period}`);
  const said = `${quoted(id)} has no value for ${quoted(period)}, so no point is pinned.`;
  return unparsed(notice('at', text, said));
}
