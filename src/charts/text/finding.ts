import type { Chart } from '../../schema/chart.ts';

/** What a chart shows in one sentence, the first of its introduction. */
export function chartFinding({ intro }: Pick<Chart, 'intro'>): string {
  return /^.*?[.!?](?= [\p{Lu}“])/su.exec(intro)?.[0] ?? intro;
}
