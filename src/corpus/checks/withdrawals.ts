import { snapshotPath } from '../../schema/withdrawal.ts';
import type { Withdrawal } from '../../schema/withdrawal.ts';
import type { Snapshot } from '../../schema/snapshot.ts';
import type { Problem } from '../../domain/problem.ts';
import { problemAt } from '../read/source-location.ts';
import type { Entry } from '../read/source-location.ts';

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
