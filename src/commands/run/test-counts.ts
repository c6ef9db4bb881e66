import { existsSync, readFileSync } from 'node:fs';

/** How many tests of a run passed and failed. */
export type Counts = Readonly<{ passed: number; failed: number }>;

/** Counts of a Vitest JSON report; a run that wrote none counts as one failure. */
export function vitestCounts(file: string): Counts {
  const report = read(file);
  if (!report) return { passed: 0, failed: 1 };
  const broken = report.success ? 0 : 1;
  const failed = Number(report.numFailedTests ?? 0);
  return { passed: Number(report.numPassedTests ?? 0), failed: Math.max(failed, broken) };
}

/** Counts of a Playwright JSON report, which lists what passed on a second try; a run that wrote none is one failure. */
export function playwrightCounts(file: string): Counts {
  const report = read(file);
  if (!report) return { passed: 0, failed: 1 };
  const stats = report.stats as Record<string, number>;
  const errors = Array.isArray(report.errors) ? report.errors.length : 0;
  const passed = (stats.expected ?? 0) + (stats.flaky ?? 0);
  return { passed, failed: Math.max(stats.unexpected ?? 0, errors) };
}

function read(file: string): Record<string, unknown> | null {
  return existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>)
    : null;
}
