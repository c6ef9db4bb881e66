import { mean } from './arithmetic.ts';
import type { Bar } from './bars.ts';
import type { Comparison, Quality } from './quality.ts';
import type { Speed } from './speed.ts';

/** A table in Markdown; cells of a row in the order of its head. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, i) =>
    Math.max(3, cell.length, ...rows.map((row) => row[i]!.length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i]!)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** Engines by mean nDCG@10 in each spelling. */
export function judgedTable(clean: readonly Quality[], misspelt: readonly Quality[]): string {
  return table(
    ['engine', 'questions', 'clean', 'misspelt'],
    clean.map(({ engine, ndcg }, i) => [
      engine.name,
      String(ndcg.length),
      share(ndcg),
      share(misspelt[i]!.ndcg),
    ]),
  );
}

/** Engines by what of a group of questions they answer first, among the first three, and nDCG@10. */
export function answeredTable(
  groups: readonly Readonly<{ name: string; qualities: readonly Quality[] }>[],
): string {
  return table(
    ['engine', ...groups.map(({ name, qualities }) => `${name} (${qualities[0]!.ndcg.length})`)],
    groups[0]!.qualities.map(({ engine }, i) => [
      engine.name,
      ...groups.map(({ qualities }) => {
        const { first, firstThree, ndcg } = qualities[i]!;
        return [first, firstThree, ndcg].map(share).join(' · ');
      }),
    ]),
  );
}

/** Engines by how many of some questions they rightly find nothing for. */
export function silenceTable(qualities: readonly Quality[]): string {
  return table(
    ['engine', 'nonsense questions', 'nothing found'],
    qualities.map(({ engine, nothing }) => [
      engine.name,
      String(nothing.length),
      String(nothing.reduce((sum, one) => sum + one, 0)),
    ]),
  );
}

/** Engines by time and size. */
export function speedTable(speeds: readonly Speed[]): string {
  return table(
    ['searched', 'engine', 'questions', 'p50, ms', 'p95, ms', 'to index, ms', 'delivered, kB gzip'],
    speeds.map(({ of, engine, questions, p50, p95, indexing, bytes }) => [
      of,
      engine.name,
      String(questions),
      p50.toFixed(2),
      p95.toFixed(2),
      indexing.toFixed(0),
      bytes === null ? 'too long to write' : (bytes / 1000).toFixed(0),
    ]),
  );
}

/** How the engines were set. */
export function tuningTable(qualities: readonly Quality[]): string {
  return table(
    ['engine', 'how it was set'],
    qualities.map(({ engine }) => [engine.name, engine.tuning]),
  );
}

/** The bars, each with what was measured. */
export function barTable(bars: readonly Bar[]): string {
  return table(
    ['what', 'wanted', 'measured', ''],
    bars.map(({ what, wanted, measured, met }) => [
      what,
      wanted,
      measured,
      met ? 'met' : 'not met',
    ]),
  );
}

/** How far this search is from the best peer, in a sentence. */
export function apart(what: string, { peer, questions, difference }: Comparison): string {
  const [mid, low, high] = [difference.mean, difference.low, difference.high].map(signed);
  return (
    `${what}: ${mid} nDCG@10 to ${peer}, the best peer, over ${questions} questions ` +
    `(95% of resampled means between ${low} and ${high}).`
  );
}

function share(numbers: readonly number[]): string {
  return mean(numbers).toFixed(3);
}

function signed(number: number): string {
  return `${number < 0 ? '−' : '+'}${Math.abs(number).toFixed(3)}`;
}
