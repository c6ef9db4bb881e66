import { edtfWords, months } from './edtf.ts';

/** What is needed to say when an article speaks. */
type Dated = Readonly<{ label: string; date: Readonly<{ edtf: string }> }>;

/**
 * The time at which an article speaks, to stand beside each of its claims: a known day as it is, a
 * span by its months, as in `July–September 2025` or `February 2024 or later`.
 */
export function articleTime({ date: { edtf } }: Pick<Dated, 'date'>): string {
  const [from = '', to] = edtf.split('/');
  if (to === undefined || !/^\d{4}-\d{2}/.test(from)) return edtfWords(edtf);
  const first = month(from);
  if (to === '..') return `${first.name} ${first.year} or later`;
  const last = month(to);
  if (last.name === undefined) return edtfWords(edtf);
  if (first.year !== last.year) return `${first.name} ${first.year} to ${last.name} ${last.year}`;
  return first.name === last.name
    ? `${first.name} ${first.year}`
    : `${first.name}–${last.name} ${last.year}`;
}

/** An article by its short name and its time: `Alliance in Flux, July–September 2025`. */
export function datedLabel(article: Dated): string {
  return `${article.label}, ${articleTime(article)}`;
}

function month(day: string): Readonly<{ year: string; name: string | undefined }> {
  const [year = '', number] = day.replace(/[~?%]$/, '').split('-');
  return { year, name: months[Number(number) - 1] };
}
