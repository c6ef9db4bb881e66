/**
 * A stretch of time that a value is measured over, as text: a year `2024`, a half `2024-H1`, a
 * quarter `2024-Q2` or a month `2024-06`.
 */
export type Period = string;

/** A period as months since the year 0: the first month in it and the first after it. */
export type Span = Readonly<{ start: number; end: number }>;

const shape = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/i;

/** Whether a text is a period. */
export function isPeriod(text: string): boolean {
  return shape.test(text);
}

/**
 * The months a period covers.
 *
 * - Errors: `RangeError` if the text is not a period.
 */
export function spanOf(period: Period): Span {
  const parts = shape.exec(period);
  if (!parts) throw new RangeError(`"${period}" is not a year, half, quarter or month`);
  const [, year, half, quarter, month] = parts;
  const january = Number(year) * 12;
  if (half) return { start: january + (Number(half) - 1) * 6, end: january + Number(half) * 6 };
  if (quarter)
    return { start: january + (Number(quarter) - 1) * 3, end: january + Number(quarter) * 3 };
  if (month) return { start: january + Number(month) - 1, end: january + Number(month) };
  return { start: january, end: january + 12 };
}

/** Orders periods by their start, then by their end. */
export function byPeriod(a: Period, b: Period): number {
  const [one, other] = [spanOf(a), spanOf(b)];
  return one.start - other.start || one.end - other.end;
}

/** The same period a year earlier: `2025-H1` gives `2024-H1`. */
export function yearBefore(period: Period): Period {
  return yearsOn(period, -1);
}

/** The same period a year later: `2024-H1` gives `2025-H1`. */
export function yearAfter(period: Period): Period {
  return yearsOn(period, 1);
}

function yearsOn(period: Period, years: number): Period {
  return String(Number(period.slice(0, 4)) + years).padStart(4, '0') + period.slice(4);
}

/** The period of the same length that follows: `2024-Q4` gives `2025-Q1`, `2024` gives `2025`. */
export function nextPeriod(period: Period): Period {
  const [year, part] = period.split('-') as [string, string?];
  if (!part) return String(Number(year) + 1);
  const [letter, place] = /^[HQ]/.test(part)
    ? [part[0]!, Number(part.slice(1))]
    : ['', Number(part)];
  const last = { H: 2, Q: 4 }[letter] ?? 12;
  const next = place === last ? 1 : place + 1;
  const text = letter === '' ? String(next).padStart(2, '0') : `${letter}${next}`;
  return `${place === last ? Number(year) + 1 : year}-${text}`;
}
