import { boundTo, boundValue, standsFor } from '../../schema/parts/number-binding.ts';
import type { BoundNumber, NumberFields } from '../../schema/parts/number-binding.ts';
import { numbersIn } from '../../domain/text/count-words.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Series } from '../../schema/series.ts';
import { numberOf } from '../../domain/text/written-numbers.ts';
import type { Entries } from '../read/records.ts';
import { either } from '../../domain/text/lists.ts';
import { nearestIds } from '../../domain/text/edit-distance.ts';
import { problemAt } from '../read/source-location.ts';
import type { Path, SourceLocation } from '../read/source-location.ts';
import { homes, idsOf, noSuch, useOneOf } from './references.ts';

/** Numbers in our own texts that no declaration covers, or that the series do not bear out. */
export function numberProblems(entries: Entries): Problem[] {
  const series = entries.series.map(({ value }) => value);
  const named = idsOf(entries, 'series');
  return writtenIn(entries).flatMap((written) => [
    ...undeclared(written),
    ...(written.declared.figures ?? []).flatMap((figure, index) =>
      figureProblems(written, figure, index, { series, named }),
    ),
    ...(written.declared.unsourced ?? []).flatMap((text, index) =>
      stale(written, text, [...written.base, 'unsourced', index]),
    ),
  ]);
}

/** Texts of a record that share their declarations: where each stands, and where those do. */
type Written = Readonly<{
  place: SourceLocation;
  base: Path;
  texts: readonly Readonly<{ path: Path; text: string }>[];
  declared: NumberFields;
}>;

/** Series that could be read, and the ids of all that were written. */
type Known = Readonly<{ series: readonly Series[]; named: readonly string[] }>;

function writtenIn({ claim, proposition, chart }: Entries): Written[] {
  const note = (
    place: SourceLocation,
    base: Path,
    found?: NumberFields & Readonly<{ note: string }>,
  ) =>
    found
      ? [{ place, base, texts: [{ path: [...base, 'note'], text: found.note }], declared: found }]
      : [];
  return [
    ...claim.flatMap(({ value, place }) => note(place, ['assessment'], value.assessment)),
    ...proposition.flatMap(({ value, place }) => note(place, ['record'], value.record)),
    ...chart.map(({ value, place }) => ({
      place,
      base: [],
      texts: [
        { path: ['intro'], text: value.intro },
        ...value.notes.map(({ text }, index) => ({ path: ['notes', index], text })),
      ],
      declared: value,
    })),
  ];
}

function undeclared({ place, texts, declared }: Written): Problem[] {
  const { figures = [], unsourced = [] } = declared;
  const covered = new Set([...figures.map(({ text }) => text), ...unsourced].map(numberOf));
  return texts.flatMap(({ path, text }) => {
    const bare = new Set(numbersIn(text).map((one) => one.text));
    return [...bare]
      .filter((one) => !covered.has(one))
      .map((one) =>
        problemAt(
          place,
          path,
          `the number ${one} is bound to no series`,
          `add { text: '${one}', is: value <series> <period> } to figures, or '${one}' to unsourced`,
        ),
      );
  });
}

function figureProblems(
  written: Written,
  { text, is }: BoundNumber,
  index: number,
  { series, named }: Known,
): Problem[] {
  const path = [...written.base, 'figures', index];
  const number = numberOf(text);
  const lost = stale(written, text, path);
  if (lost.length > 0 || number === null) return lost;
  const value = boundValue(is, series);
  if (value === null)
    return missing(is, { series, named }).map((words) => problemAt(written.place, path, ...words));
  if (standsFor(number, value)) return [];
  const computed = Number(value.toFixed(4));
  const found = `the text says ${number}, but ${is} is ${computed}`;
  const fix = `correct the number in the text, the binding, or the value in ${filesOf(is)}`;
  return [problemAt(written.place, path, found, fix)];
}

/** A declaration of a number that the texts do not have. */
function stale({ place, texts }: Written, declared: string, path: Path): Problem[] {
  const number = numberOf(declared);
  if (number === null) {
    const fix = 'write one number as the text has it; years and days need no declaration';
    return [problemAt(place, path, `"${declared}" is not one number`, fix)];
  }
  const written = texts.flatMap(({ text }) => numbersIn(text).map((one) => one.text));
  if (written.includes(number)) return [];
  const near = either(nearestIds(number, written));
  const found = `the text has no number ${number}`;
  return [problemAt(place, path, found, near ? `write ${near}, or remove it` : 'remove it')];
}

/** Why nothing can be worked out; of a series that could not be read, other checks tell. */
function missing(is: string, { series, named }: Known): [found: string, fix: string][] {
  const lacking = boundTo(is).flatMap(({ series: id, period }): [string, string][] => {
    if (!named.includes(id)) return [[noSuch('series', id), useOneOf(id, named, homes.series)]];
    const points = series.find((one) => one.id === id)?.points;
    const periods = points?.map((point) => point.period) ?? [period];
    if (periods.includes(period)) return [];
    return [[`${id} has no value for ${period}`, `use ${either(nearestIds(period, periods))}`]];
  });
  const read = boundTo(is).every((needed) => series.some(({ id }) => id === needed.series));
  if (lacking.length > 0 || !read) return lacking.slice(0, 1);
  return [[`${is} has no sense, since a value is zero or less`, 'bind it to a value']];
}

function filesOf(is: string): string {
  const ids = [...new Set(boundTo(is).map(({ series }) => series))];
  return ids.map((id) => `content/series/${id}.csv`).join(' or ');
}
