import type { Claim } from '../../schema/claim.ts';
import type { HistoryEntry } from '../../schema/claim-history.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Entries } from '../read/records.ts';
import { historyFile, restoreHistory } from '../locks/history.ts';
import { both, either } from '../../domain/text/lists.ts';
import { nearestIds } from '../../domain/text/edit-distance.ts';
import { problemAt, problemWith } from '../read/source-location.ts';
import type { Entry } from '../read/source-location.ts';

type Line = Entry<HistoryEntry>;

type Kept = Pick<Entries, 'claim' | 'history'>;

/** Where the claims and their history part ways, as far as `npm run history` can enter it. */
export function unrecorded({ claim: claims, history }: Kept): Problem[] {
  if (history.length === 0 && claims.length > 0) return [noHistory(claims.length)];
  const byClaim = Map.groupBy(history, ({ id }) => id);
  const ids = new Set(claims.map(({ id }) => id));
  return [
    ...claims.flatMap((claim) => parting(claim, byClaim.get(claim.id)?.at(-1))),
    ...[...byClaim.values()].flatMap((lines) => lost(lines.at(-1)!, ids)),
  ];
}

/** Ids that are used again, and what is amiss within the history. */
export function faultyHistory({ claim: claims, history }: Kept): Problem[] {
  const byClaim = Map.groupBy(history, ({ id }) => id);
  return [
    ...claims.flatMap((claim) => usedAgain(claim, byClaim.get(claim.id)?.at(-1))),
    ...[...byClaim.values()].flatMap(broken),
    ...history.flatMap((line) => noSuccessor(line, byClaim)),
  ];
}

function noHistory(claims: number): Problem {
  const found = `none of the ${claims} claims is in it`;
  const fix = 'restore the file as it was; where nothing was published yet, run npm run history';
  return problemWith(historyFile, found, fix);
}

/** A claim that the history does not know, or knows as another statement. */
function parting({ id, value, place }: Entry<Claim>, last: Line | undefined): Problem[] {
  if (!last)
    return [problemAt(place, ['id'], `"${id}" is not in ${historyFile}`, 'run npm run history')];
  if (last.value.text === null) return [];
  const changed = (['text', 'paragraph', 'article'] as const).find(
    (field) => value[field] !== last.value[field],
  );
  if (!changed) return [];
  const path = changed === 'article' ? ['id'] : [changed];
  const where = `${historyFile}:${last.place.lineOf([changed])}`;
  const found = `the ${changed} is not that of ${where}`;
  return [
    problemAt(place, path, found, 'run npm run history -- "why it changed", or change it back'),
  ];
}

function usedAgain({ id, place }: Entry<Claim>, last: Line | undefined): Problem[] {
  if (last?.value.text !== null) return [];
  const found = `"${id}" was removed on ${last.value.day}`;
  return [problemAt(place, ['id'], found, 'give it another id; none is used again')];
}

/** A claim of the history that is nowhere now, without a word of what became of it. */
function lost({ id, value, place }: Line, ids: ReadonlySet<string>): Problem[] {
  if (ids.has(id) || value.text === null) return [];
  const fix = 'put it back, or run npm run history -- "why it is gone"';
  return [problemAt(place, ['claim'], `no claim has the id "${id}" any more`, fix)];
}

/** A published claim that is nowhere now, with its id. */
export type LostClaim = Readonly<{ id: string; problem: Problem }>;

/** Published claims that are nowhere now, without a word of what became of them. */
export function lostClaims({ claim, history }: Pick<Entries, 'claim' | 'history'>): LostClaim[] {
  const ids = new Set(claim.map(({ id }) => id));
  const last = [...Map.groupBy(history, ({ id }) => id).values()].map((lines) => lines.at(-1)!);
  return last.flatMap((line) => lost(line, ids).map((problem) => ({ id: line.id, problem })));
}

/** Problems without those that name a lost claim: its own says where they are. */
export function causesFirst(
  problems: readonly Problem[],
  claims: readonly LostClaim[],
): readonly Problem[] {
  const names = (id: string) => (one: Problem) => one.found.includes(`"${id}"`);
  const others = problems.filter((one) => !claims.some(({ id }) => names(id)(one)));
  const causes = claims.flatMap(({ id, problem }) => {
    const places = problems.filter(names(id)).map(({ file, line }) => `${file}:${line ?? 1}`);
    const fix = `put it back; or give the new id in ${both(places)}, then run npm run history -- "why it is gone"`;
    return places.length === 0 ? [] : [{ ...problem, fix }];
  });
  return [...causes, ...others];
}

/** Entries that come before an earlier day, after a removal, or as a removal of nothing. */
function broken(lines: readonly Line[]): Problem[] {
  return lines.flatMap(({ value, place }, index) => {
    const before = lines[index - 1]?.value;
    if (!before && value.text === null)
      return [problemAt(place, ['text'], 'the first entry of a claim removes it', restoreHistory)];
    if (before?.text === null)
      return [problemAt(place, ['claim'], 'an entry follows the removal', restoreHistory)];
    if (before && value.day < before.day)
      return [problemAt(place, ['day'], `is before ${before.day}, the day above`, restoreHistory)];
    return [];
  });
}

function noSuccessor({ value, place }: Line, byClaim: ReadonlyMap<string, unknown>): Problem[] {
  const { successor, text } = value;
  if (successor === undefined) return [];
  if (text !== null)
    return [problemAt(place, ['successor'], 'only a removal has one', restoreHistory)];
  if (byClaim.has(successor)) return [];
  const near = either(nearestIds(successor, byClaim.keys()));
  const fix = near ? `use ${near}, or leave it out` : 'leave it out';
  return [problemAt(place, ['successor'], `no claim has the id "${successor}"`, fix)];
}
