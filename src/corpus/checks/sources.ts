import type { Problem } from '../../domain/problem.ts';
import type { Entries } from '../read/records.ts';
import { problemAt } from '../read/source-location.ts';
import { namedIn } from './references.ts';

/**
 * Sources on which nothing rests: no field of any record names them (a claim, a value of a series, a
 * note of a chart, an event, the record of a proposition, the date of an article), and no essay
 * links their page.
 */
export function unusedSources(entries: Entries): Problem[] {
  const named = new Set(namedIn(entries, 'source'));
  const linked = new Set(entries.essays.flatMap(({ outline }) => outline.pages));
  return entries.source
    .filter(({ id, value }) => !named.has(id) && !linked.has(value.url))
    .map(({ place }) => problemAt(place, [], 'nothing rests on this source', unusedFix));
}

const unusedFix =
  'name it where it was used (a claim, a value, a note of a chart, an event, a record), or remove it';
