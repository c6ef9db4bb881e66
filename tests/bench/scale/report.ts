import type { Cost } from './measured-run.ts';
import type { SiteSize } from './site-size.ts';

/** One build of one generator with so many articles. */
export type Measured = Cost & SiteSize & Readonly<{ of: string; articles: number }>;

/** What is compared, by the head of its column. */
const measures: Readonly<Record<string, (one: Measured) => number>> = {
  'wall s': ({ wall }) => wall,
  'user s': ({ user }) => user,
  'memory MB': ({ memory }) => memory,
  pages: ({ pages }) => pages,
  'all MB': ({ size }) => size,
  'largest kB': ({ heaviest }) => heaviest[0]?.kilobytes ?? 0,
};

/** A line for every build, and the heaviest pages of the largest ones. */
export function table(all: readonly Measured[]): string {
  const head = ['articles', ...Object.keys(measures)].map(cell).join('');
  const lines = all.map((one) => {
    const numbers = [one.articles, ...Object.values(measures).map((of) => of(one))];
    return numbers.map((number) => cell(shown(number))).join('') + `  ${one.of}`;
  });
  const last = all.findLast(({ of }) => of.startsWith('No Limits?'));
  const pages = last?.heaviest.map((one) => `${cell(shown(one.kilobytes))} kB  ${one.page}`) ?? [];
  return [head, ...lines, '', `Heaviest at ${last?.articles} articles:`, ...pages, ''].join('\n');
}

/**
 * How each measure grows from the second smallest number of articles to the largest: the power of the number of
 * articles, 1 where it grows in proportion.
 */
export function exponents(all: readonly Measured[]): string {
  const inOrder = all.toSorted((a, b) => a.articles - b.articles);
  const lines = [...Map.groupBy(inOrder, ({ of }) => of)].flatMap(([of, builds]) => {
    const [from, to] = [builds.at(-2), builds.at(-1)];
    if (!from || !to || from.articles === to.articles) return [];
    const powers = Object.values(measures).map((measure) => exponent(from, to, measure));
    const cells = [`${from.articles}→${to.articles}`, ...powers.map((power) => power.toFixed(2))];
    return [`${cells.map(cell).join('')}  ${of}`];
  });
  return ['Exponents', ...lines, ''].join('\n');
}

/** The power of the number of articles by which a measure grows between two builds. */
export function exponent(from: Measured, to: Measured, measure: (one: Measured) => number): number {
  return Math.log(measure(to) / measure(from)) / Math.log(to.articles / from.articles);
}

function shown(number: number): string {
  return number < 100 && !Number.isInteger(number)
    ? number.toFixed(1)
    : Math.round(number).toLocaleString('en');
}

function cell(text: string): string {
  return text.padStart(11);
}
