import type { Chart } from '../../schema/chart.ts';
import { periodLabel } from '../../domain/text/edtf.ts';
import type { Backlink, BacklinkGroup } from '../../domain/claims/backlinks.ts';

/** Values in words, series by series: `Total trade 2013–2023, 2025; Pipeline gas 2019`. */
export function pointsText(points: readonly string[], { series }: Pick<Chart, 'series'>): string {
  const parts = points.map((point) => point.split('.') as [id: string, period: string]);
  const bySeries = [...Map.groupBy(parts, ([id]) => id)];
  return bySeries
    .map(([id, own]) => {
      const label = series.find((one) => one.id === id)?.label ?? id;
      return `${label}: ${runsOf(own.map(([, period]) => period)).join(', ')}`;
    })
    .join('; ');
}

/** How many claims rest on values, and how: `Cited by 1 claim and shown beside 6 more.` */
export function backlinkCount(backlinks: readonly Backlink[]): string {
  const cites = backlinks.filter(({ degree }) => degree === 'cites').length;
  const beside = backlinks.length - cites;
  if (cites === 0) return `Shown beside ${counted(beside)}.`;
  const more = beside > 0 ? ` and shown beside ${beside} more` : '';
  return `Cited by ${counted(cites)}${more}.`;
}

/** The link from a row of a table to the claims on its values; `null` where there are none. */
export function claimsOnRow(
  points: readonly string[],
  label: string,
  groups: readonly BacklinkGroup[],
): Readonly<{ text: string; attributes: Readonly<Record<string, string>> }> | null {
  const own = groups.filter((group) => group.points.some((point) => points.includes(point)));
  const backlinks = own.flatMap((group) => group.backlinks);
  const count = new Set(backlinks.map(({ claim }) => claim)).size;
  if (count === 0) return null;
  const isCited = backlinks.some(({ degree }) => degree === 'cites');
  return {
    text: String(count),
    attributes: {
      class: 'backlink-link',
      ...(isCited ? { 'data-cited': '' } : {}),
      href: `#${backlinkAnchor(own[0]!.points[0]!)}`,
      'aria-label': `${counted(count)} on the values of ${label}`,
    },
  };
}

/** `1 claim`, `7 claims`. */
export function counted(count: number): string {
  return `${count} ${count === 1 ? 'claim' : 'claims'}`;
}

/** The id, on a chart's page, of the backlinks of a value; an id has no dots of its own. */
export function backlinkAnchor(point: string): string {
  return `rests-on-${point.replaceAll('.', '-').toLowerCase()}`;
}

/** Periods in order, years that follow each other drawn together. */
function runsOf(periods: readonly string[]): string[] {
  const runs = periods.reduce<string[][]>((found, period) => {
    const last = found.at(-1)?.at(-1);
    const next = last?.length === 4 && period.length === 4 && Number(period) - Number(last) === 1;
    if (next) found.at(-1)!.push(period);
    else found.push([period]);
    return found;
  }, []);
  return runs.flatMap((run) =>
    run.length > 2 ? [`${periodLabel(run[0]!)}–${periodLabel(run.at(-1)!)}`] : run.map(periodLabel),
  );
}
