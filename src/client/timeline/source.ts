import type { TimelineData } from '../../domain/claims/event-dates.ts';

import { fetchedJson, script } from '../base/source-loader.ts';

/** What the timeline in the browser draws from and with. */
export type TimelineSource = Readonly<{
  data: TimelineData;
  drawing: typeof import('./drawing.ts');
}>;

/**
 * Fetches what the timeline draws from and with.
 *
 * - Errors: rejects when the network, the server or a file fails, and when `signal` aborts.
 */
export async function timelineSource(
  address: string,
  signal: AbortSignal,
): Promise<TimelineSource> {
  const [data, drawing] = await Promise.all([
    fetchedJson<TimelineData>(address, { lanes: 'list', events: 'list' }, signal),
    script(import('./drawing.ts')),
  ]);
  return { data, drawing };
}
