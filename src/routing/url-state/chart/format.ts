import type { View } from '../../../domain/series/view.ts';
import { currentId } from '../choices.ts';
import type { Choices } from '../choices.ts';
import { extentText, readExtent } from './extent.ts';
import { notice, quoted, unknown, unreadable } from './notice.ts';
import type { Given } from './query.ts';
import { read, unread } from './parsed.ts';
import type { Reading } from './parsed.ts';

/** How a link says that there is none of something, where the chart's default has one. */
const none = 'none';

/** One reader for each part of a view. */
export const readers: Readonly<{
  [Part in keyof View]: (given: Given, choices: Choices) => Reading<View[Part]>;
}> = {
  view: (given) => oneOf(given, ['chart', 'table']),
  s: readSeries,
  hl: readForward,
  t: readExtent,
  u: (given, choices) => oneOf({ ...given, text: currentId(given.text, choices) }, choices.units),
  y: readAxis,
  asof: readDay,
  at: readPoint,
  c: (given, { claims }) => (given.text === none ? read(null) : oneOf(given, claims)),
};

/** Each part of a view as a link writes it. */
export function textsOf(view: View): Readonly<Record<keyof View, string>> {
  return {
    view: view.view,
    s: view.s.join('.'),
    hl: view.hl.join('.') || none,
    t: extentText(view.t),
    u: view.u,
    y: view.y,
    asof: view.asof ?? none,
    at: view.at ?? none,
    c: view.c ?? none,
  };
}

function oneOf<Id extends string>({ key, text }: Given, known: readonly Id[]): Reading<Id> {
  const value = known.find((id) => id === text);
  return value === undefined ? unread(unknown(key, text, known)) : read(value);
}

/** The members of a list that are known, in the order found, and a notice for each other. */
function members({ key, text }: Given, known: readonly string[], choices: Choices) {
  const found = text.split(/[^a-z0-9-]+/).filter((id) => id !== '');
  const current = [...new Set(found.map((id) => currentId(id, choices)))];
  const valid = current.filter((id) => known.includes(id));
  const notices = current.filter((id) => !known.includes(id)).map((id) => unknown(key, id, known));
  return { valid, notices };
}

function readSeries(given: Given, choices: Choices): Reading<readonly string[]> {
  const known = choices.series.map(({ id }) => id);
  const { valid, notices } = members(given, known, choices);
  const [first] = valid;
  if (first === undefined) return unread(...notices);
  if (choices.selection === 'many' || valid.length === 1)
    return read(inOrder(valid, known), ...notices);
  const said = `This chart shows one series at a time; ${quoted(first)} is shown.`;
  return read([first], ...notices, notice('s', given.text, said));
}

function readForward(given: Given, choices: Choices): Reading<readonly string[]> {
  if (given.text === none) return read([]);
  const known = forwardable(choices);
  const { valid, notices } = members(given, known, choices);
  return valid.length === 0 ? unread(...notices) : read(inOrder(valid, known), ...notices);
}

/** What may be brought forward, in canonical order: series, then articles. */
export function forwardable({ series, articles }: Choices): readonly string[] {
  return [...series.map(({ id }) => id), ...articles];
}

/** Some ids in the order of all. */
export function inOrder(ids: readonly string[], known: readonly string[]): readonly string[] {
  return known.filter((id, place) => ids.includes(id) && known.indexOf(id) === place);
}

function readAxis({ text }: Given, { axes }: Choices): Reading<View['y']> {
  if (text !== 'lin' && text !== 'log') return unread(unknown('y', text, axes));
  if (axes.includes(text)) return read(text);
  const name = text === 'log' ? 'logarithmic' : 'linear';
  return unread(notice('y', text, `This chart has no ${name} axis.`));
}

function readDay({ text }: Given): Reading<string | null> {
  if (text === none) return read(null);
  return isDay(text) ? read(text) : unread(unreadable('asof', text, '2025-08 or 2025-08-31'));
}

/** Whether a text is a month, or a day that the calendar has. */
function isDay(text: string): boolean {
  const [, year, month, day = '1'] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text) ?? [];
  if (year === undefined) return false;
  const length = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= length;
}

function readPoint({ text }: Given, choices: Choices): Reading<string | null> {
  if (text === none) return read(null);
  const [former, ...rest] = text.split('.');
  const [id, period] = [currentId(former!, choices), rest.join('.')];
  const series = choices.series.find((one) => one.id === id);
  if (!series)
    return unread(
      unknown(
        'at',
        former!,
        choices.series.map((one) => one.id),
      ),
    );
  if (series.periods.includes(period)) return read(`${id}.${period}`);
  const said = `${quoted(id)} has no value for ${quoted(period)}, so no point is pinned.`;
  return unread(notice('at', text, said));
}
