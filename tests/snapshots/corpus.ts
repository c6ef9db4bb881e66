import { fileURLToPath } from 'node:url';
import { contentFiles } from '../../src/corpus/read/files.ts';
import { snapshotSubject } from '../../src/corpus/checks/snapshots.ts';
import { readWithoutSnapshots } from '../../src/corpus/sound-corpus.ts';
import type { Subject } from '../../src/snapshots/required-views.ts';
import type { ChartData } from '../../src/schema/chart.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { formatProblems } from '../../src/domain/problem.ts';
import type { Point } from '../../src/schema/series.ts';

/** The texts of the site's content, by path. */
export function siteFiles(): Map<string, string> {
  return contentFiles(fileURLToPath(new URL('../../', import.meta.url)));
}

/** The content of the site, and what decides which of its views have snapshots. */
export function siteContent(files = siteFiles()): { corpus: Corpus; subject: Subject } {
  const { corpus, essays, problems } = readWithoutSnapshots(files);
  if (corpus === null) throw new Error(formatProblems(problems));
  return { corpus, subject: snapshotSubject(corpus, essays) };
}

/** A chart's data with one value of one series made another. */
export function withPoint(
  data: ChartData,
  id: string,
  period: string,
  change: Partial<Point>,
): ChartData {
  const series = data.series[id]!;
  const points = series.points.map((point) =>
    point.period === period ? { ...point, ...change } : point,
  );
  return { ...data, series: { ...data.series, [id]: { ...series, points } } };
}
