const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether a text is a year, month or day that the calendar has, from the year 1 on: `2024-02-29`. */
export function inCalendar(text: string): boolean {
  const [, year, month, day] = shape.exec(text) ?? [];
  if (year === undefined || Number(year) === 0) return false;
  if (month === undefined) return true;
  const known = Number(month) >= 1 && Number(month) <= 12;
  return known && (day === undefined || (day > '00' && Number(day) <= monthLength(year, month)));
}

/** The first day of a year, month or day: `2025-01-01` of `2025`. */
export function firstDay(text: string): string {
  return text + '-01-01'.slice(text.length - 4);
}

/** The last day of a year, month or day: `2025-02-28` of `2025-02`. */
export function lastDay(text: string): string {
  const [year = '', month = '12', day] = text.split('-');
  return `${year}-${month}-${day ?? monthLength(year, month)}`;
}

function monthLength(year: string, month: string): number {
  // The calendar repeats itself after 400 years, and `Date` takes the years 0 to 99 for 1900 to 1999.
  return new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate();
}
