import { nearestIds } from '../../domain/text/edit-distance.ts';
import { either } from '../../domain/text/lists.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Redirect } from '../../schema/parts/redirect.ts';
import { idsNow } from '../locks/id-lock.ts';
import type { Ids } from '../locks/id-lock.ts';
import { problemAt } from '../read/source-location.ts';
import type { Entry } from '../read/source-location.ts';

/** Entries of `content/redirects.yaml` that lead from what stands, to nothing, or round in a circle. */
export function redirectProblems(entries: Ids): Problem[] {
  return entries.redirect.flatMap((entry, index) => [
    ...formProblems(entry),
    ...repeated(entry, entries.redirect.slice(0, index)),
    ...(entry.value.kind === undefined ? [] : targetProblems(entry, entries)),
  ]);
}

function formProblems({ value: { kind, from, to, was }, place }: Entry<Redirect>): Problem[] {
  const isAddress = from.startsWith('/');
  if (kind === undefined && !isAddress)
    return [problemAt(place, ['from'], `"${from}" has no kind`, 'add the kind of record it is of')];
  if (kind !== undefined && isAddress)
    return [problemAt(place, ['from'], `"${from}" is no id`, 'leave the kind out, or write an id')];
  if (to !== null && to.startsWith('/') !== isAddress)
    return [
      problemAt(
        place,
        ['to'],
        `"${to}" is not of the same sort as "${from}"`,
        'write two ids or two addresses',
      ),
    ];
  if (to !== null || was !== undefined) return [];
  return [problemAt(place, ['to'], 'nothing says what was removed', 'add was: with words for it')];
}

function repeated({ value, place }: Entry<Redirect>, above: Ids['redirect']): Problem[] {
  const same = above.some((one) => one.value.kind === value.kind && one.value.from === value.from);
  return same
    ? [problemAt(place, ['from'], `"${value.from}" stands above too`, 'keep one entry')]
    : [];
}

function targetProblems({ value, place }: Entry<Redirect>, entries: Ids): Problem[] {
  const { kind, from, to } = value;
  const ids = idsNow(entries).flatMap((one) => (one.kind === kind ? [one.id] : []));
  const own = entries.redirect.filter((one) => one.value.kind === kind);
  if (ids.includes(from))
    return [
      problemAt(
        place,
        ['from'],
        `"${from}" is an id in use`,
        'an id is never used again: give the record a new one',
      ),
    ];
  if (to === null || ids.includes(to)) return [];
  if (!own.some((one) => one.value.from === to)) {
    const near = either(nearestIds(to, ids));
    const fix = near ? `use ${near}` : 'write the id it has now, or null where it was removed';
    return [problemAt(place, ['to'], `no ${kind} has the id "${to}"`, fix)];
  }
  return isCircle(from, own)
    ? [problemAt(place, ['to'], `"${from}" leads back to itself`, 'lead it to the id it has now')]
    : [];
}

function isCircle(start: string, own: Ids['redirect']): boolean {
  const next = (id: string) => own.find(({ value }) => value.from === id)?.value.to ?? null;
  let current = next(start);
  for (let steps = own.length; current !== null && current !== start && steps > 0; steps--)
    current = next(current);
  return current === start;
}
