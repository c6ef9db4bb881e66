import { Withdrawal, snapshotPath } from '../../schema/withdrawal.ts';
import type { Snapshot } from '../../schema/snapshot.ts';
import type { Problem } from '../../domain/problem.ts';
import { problemAt, problemWith } from '../read/source-location.ts';
import type { Entry, SourceLocation } from '../read/source-location.ts';
import { shaped, valueInWords } from '../read/schema-problems.ts';
import { readYaml } from '../read/yaml.ts';

/** The path of the list of snapshots that were withdrawn or superseded. */
export const withdrawalFile = 'content/frozen/withdrawn.yaml';

/** The entries of the list, in its order, and what is wrong with it. */
export type WithdrawalReading = Readonly<{
  entries: readonly Entry<Withdrawal>[];
  problems: readonly Problem[];
}>;

/** Reads `content/frozen/withdrawn.yaml`. */
export function readWithdrawals(text: string): WithdrawalReading {
  const { value, lineOf, problems } = readYaml(withdrawalFile, text);
  if (value === undefined) return { entries: [], problems };
  if (!Array.isArray(value)) {
    const fix = 'write a list: each entry begins "- slug:"';
    const notList = problemWith(withdrawalFile, `found ${valueInWords(value)}`, fix);
    return { entries: [], problems: [...problems, notList] };
  }
  const read = (value as unknown[]).map((raw, index) => {
    const place: SourceLocation = {
      file: withdrawalFile,
      name: `[${index}]`,
      lineOf: (path) => lineOf([index, ...path]),
    };
    return { ...shaped(Withdrawal, raw, place), place };
  });
  return {
    entries: read.flatMap(({ value: one, place }) =>
      one ? [{ id: snapshotPath(one), value: one, place }] : [],
    ),
    problems: [...problems, ...read.flatMap((one) => one.problems)],
  };
}

/** Withdrawals of a snapshot that does not exist, a second one of the same view, and days before it. */
export function withdrawalProblems(
  withdrawals: readonly Entry<Withdrawal>[],
  snapshots: readonly Entry<Snapshot>[],
): Problem[] {
  const byPath = new Map(snapshots.map(({ value }) => [snapshotPath(value), value]));
  return withdrawals.flatMap(({ id, value, place }, index) => {
    const view = byPath.get(id);
    if (!view)
      return [
        problemAt(place, ['hash'], `no snapshot is called ${id}`, 'write slug and hash of one'),
      ];
    if (withdrawals.findIndex((one) => one.id === id) < index)
      return [problemAt(place, ['hash'], `${id} stands twice`, 'keep one entry')];
    if (value.day >= view.made) return [];
    const fix = 'write the day of the withdrawal';
    return [problemAt(place, ['day'], `is before ${view.made}, when the view was made`, fix)];
  });
}
