import type { Assertion } from '../../schema/parts/assertion.ts';

/** The values an assertion needs, each by series and period. */
export function neededValues(
  assertion: Assertion,
): readonly Readonly<{ field: string; series: string; period: string }>[] {
  const { series } = assertion;
  switch (assertion.kind) {
    case 'value':
    case 'record':
      return [{ field: 'period', series, period: assertion.period }];
    case 'share':
      return [series, assertion.of].map((id) => ({
        field: 'period',
        series: id,
        period: assertion.period,
      }));
    default:
      return [
        { field: 'from', series, period: assertion.from },
        { field: 'to', series, period: assertion.to },
      ];
  }
}
