import { periodLabel } from '../../domain/text/edtf.ts';
import type { ShownSeries } from '../data/shown.ts';
import { compilerName, listed, thePeriod } from './values.ts';

/** How many periods are named before it is said in general which rates are ours. */
const most = 3;

/**
 * Whose the rates of a change view are: `Rates as China’s customs printed them; for 2021 computed by
 * us`. Empty for other views.
 */
export function ratesWords(shown: readonly ShownSeries[]): string {
  if (shown[0]?.transform !== 'change') return '';
  const printers = shown.filter(({ points }) =>
    points.some(({ status }) => status === 'published'),
  );
  if (printers.length === 0) return 'Rates computed by us from the values';
  const names = [...new Set(printers.map(({ series }) => compilerName(series)))];
  const printed = `Rates as ${listed(names)} printed them`;
  const ours = shown.flatMap(({ label, points }) =>
    points.flatMap(({ period, status }) => (status === 'published' ? [] : [{ label, period }])),
  );
  if (ours.length === 0) return printed;
  if (ours.length > most) return `${printed}; those with hollow marks computed by us`;
  const named = ours.map(({ label, period }) =>
    shown.length === 1 ? thePeriod(period) : `${label} ${periodLabel(period)}`,
  );
  return `${printed}; for ${listed([...new Set(named)])} computed by us`;
}
