import type { ChartData } from '../../schema/chart.ts';
import { fetchedJson, script } from '../base/source-loader.ts';
import type { Shape } from '../base/source-loader.ts';
import { choicesOf } from '../../routing/url-state/choices.ts';
import type { Choices, Named } from '../../routing/url-state/choices.ts';

/** What a chart in the browser draws from and with, and what links to it may choose. */
export type ChartSource = Readonly<{
  data: ChartData;
  choices: Choices;
  drawing: typeof import('./drawing.ts');
  /** Publishers of its values by id of source. */
  publishers: Readonly<Record<string, string>>;
  /** Hashes of the views that have an address of their own, `/v/<slug>/<hash>/`. */
  snapshots: readonly string[];
  /** Hashes of views of the chart that were withdrawn or superseded. */
  withdrawn: readonly string[];
}>;

/** What the file of a chart holds: its data, and what links may name beside it. */
type ChartFile = Named &
  Readonly<{ data: ChartData; frozen?: ChartSource['snapshots'] }> &
  Partial<Pick<ChartSource, 'publishers' | 'withdrawn'>>;

const chartShape: Shape = {
  data: {
    chart: {
      slug: 'text',
      series: 'list',
      units: 'list',
      axes: 'list',
      defaults: 'list',
      aliases: {},
    },
    series: {},
    cited: 'list',
  },
  articles: 'list',
  claims: 'list',
};

/**
 * Fetches what a chart draws from.
 *
 * - Errors: rejects when the network, the server or the file fails, and when `signal` aborts.
 */
export async function chartSource(address: string, signal: AbortSignal): Promise<ChartSource> {
  const [file, drawing] = await Promise.all([
    fetchedJson<ChartFile>(address, chartShape, signal),
    script(import('./drawing.ts')),
  ]);
  const { data, articles, claims, publishers = {}, frozen: snapshots = [], withdrawn = [] } = file;
  return {
    data,
    choices: choicesOf(data, { articles, claims }),
    drawing,
    publishers,
    snapshots,
    withdrawn,
  };
}
